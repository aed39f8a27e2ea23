/** `node build-ours.ts <articles> <places.json> <folder>` */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../../src/publish/digest.ts';
import { usualLimits } from '../../../src/publish/search/limits.ts';
import { planSegments } from '../../../src/publish/search/segments.ts';
import { writeIndex } from '../../../src/publish/search/write-index.ts';
import type { Manifest } from '../../../src/search/manifest.ts';
import { placesIn } from './subjects.ts';

const [articlesDir = '', places = '', indexDir = ''] = process.argv.slice(2);
const refs = placesIn(places).map(({ category, slug }) => ({
  category,
  slug,
  digest: digest(category, slug),
}));
const plans = planSegments(refs, '', usualLimits);
writeIndex({ plans, articlesDir, indexDir });
const segments = plans.map(
  ({ name }) =>
    JSON.parse(readFileSync(join(indexDir, `${name}.json`), 'utf8')) as Manifest['segments'][number],
);
writeFileSync(join(indexDir, 'manifest.json'), JSON.stringify({ v: 2, segments } satisfies Manifest));
