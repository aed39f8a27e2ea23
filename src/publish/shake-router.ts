import type { Plugin } from 'vite';

/**
 * Tells the bundler that the router's components are made without side effects, as React's compiler presets do, so that
 * those the app does not use (Form, NavLink, parts of a server framework) are left out: some 4 kB of gzip. The names
 * that React DevTools would show for them are the side effect that keeps them in.
 */
export const shakeRouter = (): Plugin => ({
  name: 'generico:shake-router',
  apply: 'build',
  transform: {
    filter: { id: /\/react-router\/dist\/.*\.js$/ },
    handler: (code) =>
      code
        .replace(/^\w+\.displayName = "\w+";$/gm, '')
        .replace(/= (React\$1\.(?:forwardRef|createContext|memo|lazy)\()/g, '= /* @__PURE__ */ $1'),
  },
});
