/** `npm run export -- <category|all> --out <folder>`: the articles as Markdown, which `npm run import` takes back. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { picturesIn } from '../news/article-links.ts';
import { openNewsroom } from '../publish/newsroom.ts';
import { articleMarkdown } from './filing/article-markdown.ts';
import { pathOf } from '../publish/pictures/read-picture.ts';

function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      from: { type: 'string', default: join(import.meta.dirname, '../../public') },
    },
  });
  const [what] = positionals;
  if (!what || !values.out) throw new Error('npm run export -- <category|all> --out <folder>');
  const newsroom = openNewsroom(values.from);
  const articles = newsroom.articles().filter(({ category }) => what === 'all' || category === what);
  if (articles.length === 0)
    throw new Error(`there is nothing in "${what}" – name a category that has articles, or all`);
  const pictures = new Set<string>();
  for (const article of articles) {
    const file = join(values.out, article.category, `${article.slug}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, articleMarkdown(article));
    for (const url of picturesIn(article)) pictures.add(pathOf(url));
  }
  const there = [...pictures].filter((path) => existsSync(join(values.from, path)));
  for (const path of there) cpSync(join(values.from, path), join(values.out, path));
  console.log(`${articles.length} articles and ${there.length} pictures are in ${values.out}`);
  const unread = newsroom.unread();
  for (const { file, line, message } of unread) console.error(`public/articles/${file}:${line} ${message}`);
  if (unread.length > 0) process.exitCode = 1;
}

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
