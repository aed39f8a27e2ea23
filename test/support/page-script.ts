import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

const [, script = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync('index.html', 'utf8')) ?? [];
const ready = new Script(script);

/** Does what the script in every page's head does before anything else, but for holding back what is done early. */
export function runPageScript() {
  document.head.innerHTML = '<meta name="theme-color" content="">';
  for (const name of Object.keys(document.documentElement.dataset))
    delete document.documentElement.dataset[name];
  ready.runInThisContext();
  window.early = undefined;
}
