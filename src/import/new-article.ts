/** `npm run new -- "Headline" --category world`: an article file to begin with. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { masthead } from '../masthead.ts';
import { isSlug, slugify } from '../news/slugify.ts';
import type { WrittenArticle } from './filing/article-of.ts';
import { offsetDate } from './filing/offset-date.ts';

const known = masthead.categories.map(({ slug }) => slug);

function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      category: { type: 'string', default: known[0] ?? '' },
      into: { type: 'string', default: join(import.meta.dirname, '../../public') },
    },
  });
  const headline = positionals.join(' ').trim();
  const slug = slugify(headline);
  if (!isSlug(slug)) throw new Error('npm run new -- "Headline" --category <slug>: the headline is missing');
  if (!known.includes(values.category))
    throw new Error(
      `"${values.category}" is no category – take one of ${known.join(', ')}, or add it to src/masthead.ts`,
    );
  const file = join(values.into, 'articles', values.category, `${slug}.json`);
  const shown = relative(process.cwd(), file);
  if (existsSync(file)) throw new Error(`${shown} is there already: give the article another headline`);

  const article: WrittenArticle = {
    $schema: '../../article.schema.json',
    headline,
    description: 'What happened, in a sentence.',
    datePublished: offsetDate(new Date(), masthead.timeZone),
    author: [{ name: 'Newsroom' }],
    keywords: [],
    body: [{ type: 'paragraph', children: [{ type: 'text', value: 'The story begins here.' }] }],
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`);
  console.log(`${shown}\nnpm run dev shows it at /${values.category}/${slug}/`);
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
