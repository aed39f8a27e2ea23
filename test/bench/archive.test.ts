import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import { newestFirst } from '../../src/news/edition.ts';
import { everyNode } from '../../src/news/every-node.ts';
import { plainText } from '../../src/news/plain-text.ts';
import { openNewsroom } from '../../src/publish/newsroom.ts';
import { aPaperFolder } from '../support/paper-folder.ts';
import { addArticle, writeArchive } from './archive.ts';
import { madeUpArticle } from './made-up-article.ts';

function anArchive(count: number, seed = 1) {
  const { root, publicDir } = aPaperFolder({});
  writeArchive(root, count, { seed });
  return { root, newsroom: openNewsroom(publicDir) };
}

/** Every file of a paper with what is in it. */
const filesIn = (root: string) =>
  new Map(
    globSync('**/*.json', { cwd: root })
      .toSorted()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );

test('the newsroom finds no fault in an archive, and as many articles as were asked for', () => {
  const { newsroom } = anArchive(400);
  expect(newsroom.faults()).toEqual([]);
  expect(newsroom.articles()).toHaveLength(400);
});

test('the same seed gives the same bytes, and another seed others', () => {
  const [first, again, other] = [anArchive(30), anArchive(30), anArchive(30, 2)];
  expect(filesIn(again.root)).toEqual(filesIn(first.root));
  expect(filesIn(other.root)).not.toEqual(filesIn(first.root));
});

test('an article that is added is the newest, and touches no other', () => {
  const { root } = anArchive(30);
  const before = filesIn(root);
  const { category, slug } = addArticle(root, 30);

  const after = filesIn(root);
  const file = join('public/articles', category, `${slug}.json`);
  expect(after.delete(file)).toBe(true);
  expect(after).toEqual(before);
  const [newest] = newestFirst(openNewsroom(join(root, 'public')).articles());
  expect(newest).toMatchObject({ category, slug });
});

test('articles are as long, and as various, as those of a paper', () => {
  const articles = anArchive(400).newsroom.articles();
  const lengths = articles.map(({ body }) => wordsIn(plainText(body)));
  const headlines = articles.map(({ headline }) => wordsIn(plainText(headline)));
  const kinds = new Set(articles.flatMap(({ body }) => everyNode(body).map(({ node }) => node.type)));
  const shareOf = (has: (article: (typeof articles)[number]) => boolean) =>
    articles.filter(has).length / articles.length;
  const withNotes = shareOf(({ body }) => body.some(({ type }) => type === 'footnoteDefinition'));
  const withReadAlso = shareOf(({ body }) => body.some(({ type }) => type === 'leafDirective'));

  expect(lengths.reduce((sum, length) => sum + length) / lengths.length).toBeCloseTo(400, -2);
  expect(Math.min(...lengths)).toBeLessThan(120);
  expect(Math.max(...lengths)).toBeGreaterThan(1000);
  expect(Math.min(...headlines)).toBe(6);
  expect(Math.max(...headlines)).toBe(14);
  expect([...kinds]).toEqual(expect.arrayContaining(['heading', 'blockquote', 'list', 'table', 'link']));
  expect(withNotes).toBeCloseTo(1 / 3, 1);
  expect(withReadAlso).toBeCloseTo(0.2, 1);
  expect(shareOf(({ contentLocation }) => contentLocation.length > 0)).toBeCloseTo(0.6, 1);
  expect(new Set(articles.map(({ category }) => category)).size).toBe(masthead.categories.length);
});

test('topics grow much more slowly than articles', () => {
  const topics = (count: number) =>
    new Set(Array.from({ length: count }, (_, index) => madeUpArticle(index, 1).article.keywords).flat())
      .size;
  const [few, many] = [topics(100), topics(400)];
  expect(many).toBeGreaterThan(few);
  expect(many).toBeLessThan(2 * few);
});

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
