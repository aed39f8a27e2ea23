import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { articlePath, type FiledArticle } from '../../src/news/article.ts';
import { everyNode } from '../../src/news/every-node.ts';
import { collectNotes } from '../../src/news/notes.ts';
import { plainText } from '../../src/news/plain-text.ts';
import { countWords } from '../../src/news/reading-time.ts';
import { dataFiles } from '../../src/publish/files.ts';
import { faultLine, openNewsroom } from '../../src/publish/newsroom.ts';
import { JsonFeed } from '../support/json-feed.ts';

const newsroom = openNewsroom(`${process.cwd()}/public`);
const articles = newsroom.articles();
const byPath = new Map(articles.map((article) => [articlePath(article), article]));
const nodesOf = ({ headline, body }: FiledArticle) =>
  everyNode([...headline, ...body]).map(({ node }) => node);
const some = (is: (article: FiledArticle) => unknown) => articles.filter(is).length;

describe('the paper as it is shipped', () => {
  test('has no faults', () => {
    expect(newsroom.faults().map(faultLine)).toEqual([]);
  });

  test('has enough to read on every shelf', () => {
    const shelves = Map.groupBy(articles, ({ category }) => category);
    expect(articles.length).toBeGreaterThanOrEqual(36);
    expect(shelves.size).toBeGreaterThanOrEqual(6);
    expect(shelves.get('world')!.length).toBeGreaterThanOrEqual(12);
  });

  test.each(articles.map((article) => [articlePath(article), article] as const))(
    '%s is neither a brief nor a book',
    (_path, { body, inLanguage }) => {
      const words = countWords(plainText(body), inLanguage);
      expect(words).toBeGreaterThanOrEqual(250);
      expect(words).toBeLessThanOrEqual(600);
    },
  );

  test('has feeds that are valid JSON Feed 1.1', () => {
    const feeds = [...dataFiles(articles)].filter(([path]) => path.endsWith('/feed.json'));
    expect(feeds.length).toBeGreaterThan(9);
    for (const [, file] of feeds) expect(() => v.parse(JsonFeed, JSON.parse(file.make()))).not.toThrow();
  });

  test('shows every kind of story that a designer has to design for', () => {
    expect(some((article) => nodesOf(article).some(({ type }) => type === 'table'))).toBeGreaterThan(0);
    expect(some(({ correction, dateModified }) => correction.length && dateModified)).toBeGreaterThan(0);
    expect(some(({ comments }) => comments === 'closed')).toBeGreaterThan(0);
    expect(some(({ comment }) => comment.length)).toBeGreaterThan(0);
    expect(some(({ inLanguage }) => inLanguage === 'ru')).toBeGreaterThan(0);
  });

  test('has stories with pictures, which say what they show, in what words, and whose they are', () => {
    const pictures = articles.flatMap(({ image }) => (image ? [image] : []));
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const picture of pictures)
      expect(picture).toMatchObject({
        url: expect.stringMatching(/^\/images\/[a-z0-9-]+\.svg$/),
        alt: expect.stringMatching(/\w/),
        caption: expect.any(String),
        credit: expect.any(String),
      });
  });
});

describe('the story that the paper is known by', () => {
  const story = articles.find(
    ({ headline }) => plainText(headline) === 'Media: Pakistan helps Taliban fight IS',
  )!;

  test('is filed from somewhere and sends a reader to the power plant', () => {
    expect(story.dateline).toBe('WASHINGTON, Oct 24.');
    const targets = nodesOf(story).flatMap((node) =>
      node.type === 'leafDirective' && node.name === 'read-also' ? [byPath.get(node.attributes.href)] : [],
    );
    expect(targets.map((target) => plainText(target!.headline))).toEqual([
      expect.stringMatching(/power plant/i),
    ]);
  });

  test('refers about a dozen times to one note with a star, in its headline too', () => {
    const { list, of } = collectNotes(story);
    expect(list.map(({ mark }) => mark)).toEqual(['*']);
    expect(list[0]!.references.length).toBeGreaterThanOrEqual(10);
    expect(list[0]!.references.length).toBeLessThanOrEqual(20);
    const inHeadline = story.headline.filter((node) => node.type === 'footnoteReference');
    expect(inHeadline.map((node) => of(node)?.note)).toEqual([list[0], list[0]]);
  });
});
