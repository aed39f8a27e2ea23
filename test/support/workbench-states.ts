import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { publish } from '../../src/publish/plugin.ts';

/** Of the workbench's states, what a browser test must know. Node knows no styles, so they are left out. */
export async function workbenchStates() {
  const styles = '\0styles';
  const { module } = await runnerImport<typeof import('../../src/workbench/states.tsx')>(
    resolve(import.meta.dirname, '../../src/workbench/states.tsx'),
    {
      root: resolve(import.meta.dirname, '../..'),
      logLevel: 'error',
      plugins: [
        publish(),
        {
          name: 'no-styles',
          enforce: 'pre',
          resolveId: (id) => (id.endsWith('.css') ? styles : undefined),
          load: (id) => (id === styles ? 'export default {}' : undefined),
        },
      ],
    },
  );
  return module.states;
}
