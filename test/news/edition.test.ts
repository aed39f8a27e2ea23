import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masthead } from '../../src/masthead.ts';
import { articlePath } from '../../src/news/article.ts';
import { listsOf, newestFirst } from '../../src/news/edition.ts';
import { anArticle, anyArchive, articles } from '../support/articles.ts';

const listAt = (path: string, archive: Parameters<typeof listsOf>[0]) =>
  listsOf(archive).find((list) => list.path === path);

describe('an edition', () => {
  test('has its newest story first, by the moment and not by the letters of the date', () => {
    const noonInMoscow = anArticle({ slug: 'moscow', datePublished: '2021-10-24T12:00:00+03:00' });
    const tenInLondon = anArticle({ slug: 'london', datePublished: '2021-10-24T10:00:00Z' });
    expect(newestFirst([noonInMoscow, tenInLondon])).toEqual([tenInLondon, noonInMoscow]);
  });

  test('is the same in whatever order the disk gives its files', () => {
    const anyShuffle = anyArchive.chain((archive) =>
      fc.tuple(
        fc.constant(archive),
        fc.shuffledSubarray(archive, { minLength: archive.length, maxLength: archive.length }),
      ),
    );
    fc.assert(
      fc.property(anyShuffle, ([archive, shuffled]) => {
        expect(newestFirst(shuffled)).toEqual(newestFirst(archive));
        expect(listsOf(shuffled)).toEqual(listsOf(archive));
      }),
      { numRuns: 30 },
    );
  });

  test('orders stories of the same minute by their path', () => {
    const archive = [
      anArticle({ category: 'world', slug: 'b' }),
      anArticle({ category: 'world', slug: 'a' }),
      anArticle({ category: 'culture', slug: 'c' }),
    ];
    expect(newestFirst(archive).map(articlePath)).toEqual(['/culture/c/', '/world/a/', '/world/b/']);
  });
});

describe('the lists of a paper', () => {
  test('are the front and every category, even without a story', () => {
    expect(listsOf([])).toEqual([
      { path: '/', title: masthead.title, articles: [] },
      ...masthead.categories.map(({ slug, title }) => ({ path: `/${slug}/`, title, articles: [] })),
    ]);
  });

  test('are besides each topic and each author', () => {
    const archive = articles(2, (index) => ({
      keywords: [['Kabul', 'New Zealand'], ['Kabul']][index]!,
      author: [{ name: ['Ann', 'Bob'][index]! }],
    }));
    const [older, newer] = archive;
    expect(listAt('/topics/kabul/', archive)).toEqual({
      path: '/topics/kabul/',
      title: 'Kabul',
      articles: [newer, older],
    });
    expect(listAt('/topics/new-zealand/', archive)!.articles).toEqual([older]);
    expect(listAt('/authors/ann/', archive)!.articles).toEqual([older]);
    expect(listAt('/authors/bob/', archive)!.articles).toEqual([newer]);
  });

  test('hold a story once, though it names a topic in two spellings, and keep the spelling used first', () => {
    const archive = articles(2, (index) => ({ keywords: [['KABUL'], ['Kabul', 'kabul']][index]! }));
    expect(listAt('/topics/kabul/', archive)).toMatchObject({
      title: 'KABUL',
      articles: archive.toReversed(),
    });
  });

  test('have addresses of their own', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const paths = listsOf(archive).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      }),
      { numRuns: 30 },
    );
  });
});
