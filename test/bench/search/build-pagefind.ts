/** `node build-pagefind.ts <articles> <count> <folder>` */
import { close, createIndex } from 'pagefind';
import { madeUpArticle } from '../made-up-article.ts';
import { plainFields } from './subjects.ts';

const [articlesDir = '', count = '', folder = ''] = process.argv.slice(2);
const { index } = await createIndex();
for (let at = 0; at < Number(count); at += 1) {
  const { url, headline, summary, text } = plainFields(articlesDir, madeUpArticle(at, 1));
  await index!.addCustomRecord({
    url,
    language: 'en',
    content: `${headline}\n${summary}\n${text}`,
    meta: { title: headline },
  });
}
const { errors } = await index!.writeFiles({ outputPath: folder });
await close();
if (errors.length > 0) throw new Error(errors.join('\n'));
