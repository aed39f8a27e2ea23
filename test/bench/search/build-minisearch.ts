/** `node build-minisearch.ts <articles> <places.json> <folder>` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { placesIn, plainFields } from './subjects.ts';

const [articlesDir = '', places = '', folder = ''] = process.argv.slice(2);
const index = new MiniSearch({
  idField: 'url',
  fields: ['headline', 'summary', 'text'],
  storeFields: ['headline', 'summary'],
});
for (const place of placesIn(places)) index.add(plainFields(articlesDir, place));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
