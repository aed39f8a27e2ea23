/** Writes segments of the search index into a folder, from the files of their articles. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { Article } from '../../news/article.ts';
import { buildSegment } from './build-segment.ts';
import { usualLimits } from './limits.ts';
import type { Ref, SegmentPlan } from './segments.ts';

export interface IndexJob {
  plans: SegmentPlan[];
  articlesDir: string;
  /** A segment is written into a folder of its name, as the site has it, and what the manifest says of it beside that. */
  indexDir: string;
}

export function writeIndex({ plans, articlesDir, indexDir }: IndexJob) {
  const read = ({ category, slug }: Ref) => ({
    ...v.parse(
      Article,
      JSON.parse(readFileSync(join(articlesDir, category, `${slug}.json`), 'utf8').replace(/^\uFEFF/, '')),
    ),
    category,
    slug,
  });
  for (const plan of plans) {
    const folder = join(indexDir, plan.name);
    const waiting = `${folder}.waiting`;
    rmSync(waiting, { recursive: true, force: true });
    const folders = new Set<string>();
    const segment = buildSegment(plan, {
      read,
      limits: usualLimits,
      runsDir: join(indexDir, 'runs'),
      write(path, content) {
        const file = join(waiting, path);
        if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
        folders.add(dirname(file));
        writeFileSync(file, content);
      },
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(waiting, folder);
    writeFileSync(`${folder}.json`, JSON.stringify(segment));
  }
}

if (import.meta.main) {
  const job = process.argv[2]!;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was written by searchFiles
  writeIndex(JSON.parse(readFileSync(job, 'utf8')) as IndexJob);
}
