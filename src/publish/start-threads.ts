import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { cacheDir, rendererDir } from './cache-dir.ts';
import type { Job, Jobs } from './make-page.ts';

/** So many jobs are handed over at a time. */
const batchSize = 16;

/** Pages are rendered and maps drawn on every core, as Vite has built them for it; `template` is what all pages share. */
export function startThreads(root: string, template: string) {
  const templateFile = join(root, cacheDir, 'template.html');
  const filename = join(root, rendererDir, 'make-page.mjs');
  writeFileSync(templateFile, template);
  let pool: Tinypool | undefined;
  let waiting: { job: Job; resolve: (made: string) => void; reject: (error: unknown) => void }[] = [];

  function send() {
    const batch = waiting;
    waiting = [];
    pool ??= new Tinypool({
      filename,
      name: 'makeAll',
      maxThreads: availableParallelism(),
      // A thread has the next ones at hand when it is done.
      concurrentTasksPerWorker: 2,
    });
    const jobs: Jobs = { jobs: batch.map(({ job }) => job), template: templateFile };
    pool.run(jobs).then(
      (made: string[]) => batch.forEach(({ resolve }, index) => resolve(made[index]!)),
      (error: unknown) => batch.forEach(({ reject }) => reject(error)),
    );
  }

  return {
    /** The code that runs there. */
    code: readFileSync(filename, 'utf8'),
    make: (job: Job): Promise<string> =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        if (waiting.length === batchSize) send();
        else if (waiting.length === 1) setImmediate(() => waiting.length > 0 && send());
      }),
    end: () => pool?.destroy(),
  };
}
