import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { publish } from '../../src/publish/plugin.ts';
import type { State } from '../../src/workbench/state.ts';

/** Of the workbench's states, what a browser test must know. Node knows no styles, so they are left out. */
export async function workbenchStates() {
  const styles = '\0styles';
  const all = '\0states';
  const file = resolve(import.meta.dirname, '../../src/workbench/states.ts');
  const { module } = await runnerImport<{ states: State[] }>(all, {
    root: resolve(import.meta.dirname, '../..'),
    logLevel: 'error',
    plugins: [
      publish(),
      {
        name: 'no-styles',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('.css') ? styles : id === all ? all : undefined),
        load(id) {
          if (id === styles) return 'export default {}';
          // What is imported later would find nobody to load it.
          if (id === all)
            return `import { loadStates } from '${file}'; export const states = await loadStates();`;
          return undefined;
        },
      },
    ],
  });
  return module.states;
}
