import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import { articlePath } from '../../src/news/article.ts';
import { newestFirst } from '../../src/news/edition.ts';
import { Front, frontOf, storiesOf } from '../../src/news/front.ts';
import { anyArchive, articles } from '../support/articles.ts';

const titles = (items: { title: string }[]) => items.map(({ title }) => title);

describe('the front page', () => {
  test('leads with the newest story, seconds it by three, and has a strip for each category', () => {
    const { lead, seconds, strips } = frontOf(
      articles(12, (index) => ({ category: index % 2 ? 'culture' : 'world' })),
    );
    expect(lead!.title).toBe('Story 12');
    expect(titles(seconds)).toEqual(['Story 11', 'Story 10', 'Story 9']);
    expect(strips.map(({ title, items }) => [title, titles(items)])).toEqual([
      ['World', ['Story 7', 'Story 5', 'Story 3', 'Story 1']],
      ['Culture', ['Story 8', 'Story 6', 'Story 4', 'Story 2']],
    ]);
  });

  test('brings the files of the picture that leads it', () => {
    const image = { url: '/images/rain.jpg', alt: 'Rain', width: 900, height: 600 };
    const files = { name: 'rain-1a2b3c4d5e', width: 900, height: 600, color: '#aabbcc' };
    const archive = articles(2, () => ({ image }));
    expect(
      v.parse(
        Front,
        frontOf(archive, () => files),
      ).lead!._generico.image,
    ).toEqual({ ...image, files });
    expect(v.parse(Front, frontOf(archive)).lead!._generico.image).toEqual(image);
  });

  test('has no strip longer than four', () => {
    expect(frontOf(articles(12)).strips.map(({ items }) => items.length)).toEqual([4]);
  });

  test('of a paper without a story is empty', () => {
    expect(frontOf([])).toEqual({ lead: null, seconds: [], strips: [], archive: 0 });
  });

  test('has no story twice, no empty strip, and each strip newest first in the order of the navigation', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const front = v.parse(Front, frontOf(archive));
        const order = newestFirst(archive).map((article) => masthead.url + articlePath(article));
        const urls = storiesOf(front).map(({ url }) => url);
        expect(new Set(urls).size).toBe(urls.length);
        expect(urls.slice(0, 4)).toEqual(order.slice(0, 4));
        for (const { category, items } of front.strips) {
          const own = order.slice(4).filter((url) => url.startsWith(`${masthead.url}/${category}/`));
          expect(items.map(({ url }) => url)).toEqual(own.slice(0, 4));
          expect(items).not.toEqual([]);
        }
        const shelves = front.strips.map(({ category }) => category);
        expect(shelves).toEqual(
          masthead.categories.map(({ slug }) => slug).filter((slug) => shelves.includes(slug)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
