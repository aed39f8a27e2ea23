import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, runMeasured } from './run-measured.ts';

/** Builds a paper by the build script of the `package.json` in a folder. Throws what a failed build said. */
export function runBuild(folder: string, environment: NodeJS.ProcessEnv = {}): Promise<Cost> {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: { build: string };
  };
  return runMeasured(scripts.build, folder, { NODE_ENV: 'production', ...environment });
}
