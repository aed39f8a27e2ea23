import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleOf, type Parts } from '../../../src/import/filing/article-of.ts';
import { Article } from '../../../src/news/article.ts';
import type { BodyNode } from '../../../src/news/body.ts';
import { anItem } from '../an-item.ts';

const place = { category: 'world', slug: 'sample-story' };
const text = (value: string) => ({ type: 'text' as const, value });
const paragraph = (value: string): BodyNode => ({ type: 'paragraph', children: [text(value)] });
const parts = (some: Partial<Parts> = {}): Parts => ({
  headline: [text('Sample story')],
  body: [paragraph('Sample text.')],
  excerpt: '',
  image: undefined,
  comments: [],
  ...some,
});
function made(item: Parameters<typeof anItem>[0] = {}, some: Partial<Parts> = {}) {
  const warnings: string[] = [];
  const article = articleOf(anItem(item), place, parts(some), (message) => warnings.push(message));
  return { article, warnings };
}

test('says what the source says, and nothing that need not be said', () => {
  expect(made().article).toEqual({
    $schema: '../../article.schema.json',
    headline: 'Sample story',
    description: 'Sample text.',
    datePublished: '2021-10-24T12:40:00+03:00',
    author: [{ name: 'Sample Author' }],
    body: [paragraph('Sample text.')],
  });
});

test('whatever it makes passes the door', () => {
  const { article } = made(
    {
      dateModified: '2021-10-25T12:40:00+03:00',
      language: 'ru-RU',
      isOpenForComments: false,
      keywords: ['Kabul', 'kabul ', '…', ''],
      comments: [
        { author: ' Reader ', datePublished: '2021-10-24T13:00:00+03:00', text: { kind: 'text', text: '' } },
        { author: '', datePublished: '2021-10-24T13:00:00+03:00', text: { kind: 'text', text: '' } },
      ],
    },
    {
      image: { url: '/images/a.jpg', width: 4, height: 3, alt: 'A bridge', caption: ' At noon ' },
      comments: ['Sample comment.', ' '],
      excerpt: 'Standfirst.',
    },
  );
  expect(v.parse(Article, article)).toMatchObject({
    description: 'Standfirst.',
    dateModified: '2021-10-25T12:40:00+03:00',
    inLanguage: 'ru-RU',
    comments: 'closed',
    keywords: ['Kabul'],
    image: { url: '/images/a.jpg', alt: 'A bridge', caption: 'At noon', width: 4, height: 3 },
    comment: [{ author: 'Reader', text: 'Sample comment.' }],
  });
});

test('a change before the first day is no change, and a paper’s own language is not told', () => {
  const { article } = made({ dateModified: '2021-10-24T11:00:00+03:00', language: 'en' });
  expect(article).not.toHaveProperty('dateModified');
  expect(article).not.toHaveProperty('inLanguage');
});

test('a topic without a letter is told and left out', () => {
  expect(made({ keywords: ['…'] }).warnings).toEqual([expect.stringContaining('"…"')]);
});

test('nobody is the Newsroom, and an address of no web is none', () => {
  expect(made({ authors: [] }).article.author).toEqual([{ name: 'Newsroom' }]);
  expect(made({ authors: [{ name: 'A', url: 'ftp://a' }] }).article.author).toEqual([{ name: 'A' }]);
});

test('what is marked as a correction becomes one, dated by the last change', () => {
  const { article } = made(
    { dateModified: '2021-10-26T12:40:00+03:00' },
    { body: [paragraph('Sample text.'), paragraph('Correction: it was noon.')] },
  );
  expect(article.correction).toEqual([{ date: '2021-10-26', text: 'it was noon.' }]);
  expect(article.body).toHaveLength(1);
});

test('a story without a text or a headline is one all the same', () => {
  const { article, warnings } = made({}, { headline: [], body: [] });
  expect(v.safeParse(Article, article).success).toBe(true);
  expect(article.headline).toBe('sample-story');
  expect(warnings).toHaveLength(1);
});

test('what cannot be an article is refused with a sentence that names the field', () => {
  expect(() => made({ extras: { comments: 'perhaps' } })).toThrow(/^comments .*use open, closed$/);
  const reference = { type: 'footnoteReference' as const, identifier: 'a' };
  expect(() => made({}, { body: [{ type: 'paragraph', children: [reference] }] })).toThrow(
    /there is no note "a"/,
  );
});
