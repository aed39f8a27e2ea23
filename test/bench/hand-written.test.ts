import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { articlePath } from '../../src/news/article.ts';
import { plainText } from '../../src/news/plain-text.ts';
import { openNewsroom } from '../../src/publish/newsroom.ts';

const articles = openNewsroom(join(import.meta.dirname, '../../public')).articles();
const folder = join(import.meta.dirname, 'hand-written');
const pages = globSync('**/index.html', { cwd: folder });

test('there are two hand-written pages: one to come to, one to go on to', () => {
  expect(pages).toHaveLength(2);
});

test.each(pages)('%s says what the article says, so that the two can be compared', (page) => {
  const { headline, description, body } = articles.find(
    (article) => articlePath(article) === `/${dirname(page)}/`,
  )!;
  const html = readFileSync(join(folder, page), 'utf8');
  // A note's mark is a link there, and in an article no text at all.
  const said = letters(html.replace(/<[^>]+>/g, '').replaceAll('*', ''));
  const texts = body.filter(({ type }) => type !== 'leafDirective').map((node) => plainText([node]));

  for (const text of [plainText(headline), description, ...texts]) expect(said).toContain(letters(text));
});

const letters = (text: string) => text.replace(/\s+/g, '');
