/** `node build-pagefind.ts <articles> <places.json> <folder>` */
import { close, createIndex } from 'pagefind';
import { placesIn, plainFields } from './subjects.ts';

const [articlesDir = '', places = '', folder = ''] = process.argv.slice(2);
const { index } = await createIndex();
for (const place of placesIn(places)) {
  const { url, headline, summary, text } = plainFields(articlesDir, place);
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
