/** Takes what the app never does out of the packages it loads: each function as a whole, not a line within one. */
import { readFileSync } from 'node:fs';
import { type ESTree, parseSync, type Plugin, Visitor } from 'vite';
import { packages } from './unused-code.ts';

/** For readers alone: pages are rendered, and everything is tested, with the packages as they are. */
export const shakePackages = (): Plugin => ({
  name: 'generico:shake-packages',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: new RegExp(`/node_modules/(?:${packages.map(({ name }) => name).join('|')})/`) },
    handler: (code, id) => shake(id, code),
  },
});

/** Throws where a package is of a version that was not looked through, or lacks what is to be taken out. */
export function shake(id: string, code: string): string {
  for (const { name, version, folder, never } of packages) {
    const [root, file] = id.split(`/node_modules/${name}/${folder}`);
    if (file === undefined) continue;
    const found = versionOf(`${root}/node_modules/${name}`);
    if (found !== version)
      throw new Error(`unused-code.ts knows ${name} ${version}, not ${found}: look it through again`);
    const names = never.flatMap(({ functions }) => wordsOf(functions[file] ?? ''));
    return markPure(cut(id, code, names));
  }
  return code;
}

export const wordsOf = (list: string) => list.match(/\S+/g) ?? [];

function versionOf(folder: string): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- npm has read it before
  return (JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string }).version;
}

/** Functions stay, but whoever calls one after all is told its name. */
function cut(id: string, code: string, names: string[]): string {
  const bodies = bodiesIn(id, code);
  return names
    .map((name) => {
      const [body, ...others] = bodies.filter((one) => one.name === name);
      if (!body || others.length) throw new Error(`${id} has ${body ? 'more than one' : 'no'} ${name}`);
      return body;
    })
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (rest, { name, start, end }) =>
        `${rest.slice(0, start)}{throw Error("cut: ${name}")}${rest.slice(end)}`,
      code,
    );
}

interface Body {
  name: string;
  start: number;
  end: number;
}

/** What stands between the braces of functions and methods, and these. */
function bodiesIn(id: string, code: string): Body[] {
  const bodies: Body[] = [];
  const note = (
    key: ESTree.PropertyKey | ESTree.BindingIdentifier | null,
    body: ESTree.FunctionBody | null,
  ) => {
    if (key?.type === 'Identifier' && body) bodies.push({ name: key.name, start: body.start, end: body.end });
  };
  new Visitor({
    FunctionDeclaration: (node) => note(node.id, node.body),
    MethodDefinition: (node) => note(node.key, node.value.body),
  }).visit(parseSync(id, code).program);
  return bodies;
}

/** As React's compiler presets do. The names that React DevTools shows for components would keep them in as well. */
const markPure = (code: string) =>
  code
    .replace(/^\w+\.displayName = "\w+";$/gm, '')
    .replace(/= (React\$1\.(?:forwardRef|createContext|memo|lazy)\()/g, '= /* @__PURE__ */ $1');
