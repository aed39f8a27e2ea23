/** `node build-minisearch.ts <articles> <count> <folder>` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { madeUpArticle } from '../made-up-article.ts';
import { plainFields } from './subjects.ts';

const [articlesDir = '', count = '', folder = ''] = process.argv.slice(2);
const index = new MiniSearch({
  idField: 'url',
  fields: ['headline', 'summary', 'text'],
  storeFields: ['headline', 'summary'],
});
for (let at = 0; at < Number(count); at += 1) index.add(plainFields(articlesDir, madeUpArticle(at, 1)));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
