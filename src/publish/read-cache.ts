import { readFileSync } from 'node:fs';

/** What an earlier build has left as JSON; one that is missing or broken is as good as none. */
export function readCache<Kept>(file: string, none: Kept): Kept {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody else writes there
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return none;
  }
}
