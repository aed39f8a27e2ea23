import { expect, test } from 'vitest';
import { placeItems } from '../../../src/import/filing/place-items.ts';
import { anItem } from '../an-item.ts';

const places = (slugs: 'keep' | 'latin' = 'keep') => {
  const given = new Set<string>();
  return placeItems({ slugs, category: 'world' }, (address) => given.size < given.add(address).size);
};
const category = (slug: string, title = slug) => ({ slug, title });

test('a story goes where its slug and its category say', () => {
  const item = anItem({ slug: 'rain-in-the-north', categories: [category('science')] });
  expect(places().place(item)).toEqual({ category: 'science', slug: 'rain-in-the-north', isTwin: false });
});

test('without a category it goes where one was told to put it', () => {
  expect(places().place(anItem({ categories: [] })).category).toBe('world');
});

test('a category that the paper has comes before others, by its slug or its title', () => {
  const { place, newCategories } = places();
  expect(place(anItem({ categories: [category('latest'), category('x', 'Sport')] })).category).toBe('sport');
  expect(newCategories()).toEqual([]);
});

test('one that the paper does not have is told, once, with its title', () => {
  const { place, newCategories } = places();
  expect(place(anItem({ categories: [category('%d0%bc%d0%b8%d1%80', 'Мир')] })).category).toBe('mir');
  place(anItem({ categories: [category('%d0%bc%d0%b8%d1%80', 'Мир')] }));
  expect(newCategories()).toEqual([{ slug: 'mir', title: 'Мир' }]);
});

test('a category never takes the address of something else', () => {
  expect(places().place(anItem({ categories: [category('search', 'Search')] })).category).toBe('search-news');
});

test.each([
  ['keep', '%d0%b4%d0%be%d0%b6%d0%b4%d1%8c', 'дождь'],
  ['latin', '%d0%b4%d0%be%d0%b6%d0%b4%d1%8c', 'dozhd'],
  ['keep', 'Rain_in  The—North', 'rain-in-the-north'],
  ['keep', '../../etc/passwd', 'etc-passwd'],
  ['keep', '100%', '100'],
] as const)('with --slugs %s, %s becomes %s', (slugs, slug, expected) => {
  expect(places(slugs).place(anItem({ slug })).slug).toBe(expected);
});

test('what has no slug is called by its old address, else by its headline, else by its id', () => {
  const bare = { slug: undefined, permalink: undefined };
  const slugOf = (parts: Parameters<typeof anItem>[0]) => places().place(anItem({ ...bare, ...parts })).slug;
  expect(slugOf({ permalink: 'https://old.example/2021/10/rain.html' })).toBe('rain');
  expect(
    slugOf({ permalink: 'https://old.example/?p=12', headline: { kind: 'html', text: 'Some <b>Rain</b>' } }),
  ).toBe('some-rain');
  expect(slugOf({ headline: { kind: 'text', text: '…' }, id: 'tag:12' })).toBe('tag-12');
  expect(slugOf({ headline: { kind: 'text', text: '…' }, id: '' })).toBe('story');
});

test('two of one name are both kept, in the same order each time', () => {
  const both = () => {
    const { place } = places();
    return [1, 2, 3].map(() => place(anItem({ slug: 'rain' })));
  };
  expect(both().map(({ slug, isTwin }) => [slug, isTwin])).toEqual([
    ['rain', false],
    ['rain-2', true],
    ['rain-3', true],
  ]);
  expect(both()).toEqual(both());
});

test('a long name is cut between two words', () => {
  const { slug } = places().place(anItem({ slug: 'word-'.repeat(60) }));
  expect(slug.length).toBeLessThanOrEqual(120);
  expect(slug.endsWith('-word')).toBe(true);
});
