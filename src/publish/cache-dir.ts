/** What builds leave for the next step and the next time. May be deleted at any time; relative to the project. */
export const cacheDir = 'node_modules/.cache/generico';

/** The app as Vite builds it for browsers, and for the threads that render its pages. */
export const appDir = `${cacheDir}/app`;
export const rendererDir = `${cacheDir}/renderer`;

/** The service worker, which the site's build tells what to keep. */
export const workerDir = `${cacheDir}/worker`;
