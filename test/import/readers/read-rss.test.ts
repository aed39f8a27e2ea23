import { describe, expect, test } from 'vitest';
import { fixture, readParts } from '../read-parts.ts';

describe('an RSS 2.0 feed', async () => {
  const { sites, items, warnings, unreadable } = await readParts(fixture('rss-2.0.xml'));
  const [whole, short, odd] = items;

  test('says of what site it is, and takes nothing for it that stands deeper', () => {
    expect(sites).toEqual([
      {
        title: 'The Sample Feed',
        tagline: 'Sample news',
        url: 'https://sample.example/',
        language: 'en-GB',
        categories: [],
      },
    ]);
  });

  test('has an item with its modules, whatever their prefix', () => {
    expect(whole).toMatchObject({
      line: 10,
      state: 'published',
      id: 'tag:sample.example,2021:1',
      permalink: 'https://sample.example/world/rain-and-wind.html',
      slug: 'rain-and-wind',
      categories: [{ slug: 'world', title: 'World' }],
      keywords: ['Weather', 'Umbrellas'],
      headline: { kind: 'text', text: 'Rain & wind' },
      excerpt: { kind: 'text', text: 'Take an umbrella.' },
      content: { kind: 'html', text: '<p>The whole text.</p>' },
      datePublished: '2021-10-24T12:40:00+03:00',
      authors: [{ name: 'Ann Example' }, { name: 'Bob Example' }],
      language: 'en-GB',
      image: { url: 'https://sample.example/pictures/7' },
    });
  });

  test('takes the description for the text where there is no other', () => {
    expect(short).toMatchObject({
      permalink: 'https://sample.example/world/five/',
      headline: { kind: 'text', text: 'Less than 5 < 6' },
      content: { kind: 'html', text: '<p>All there is.</p>' },
      datePublished: '2021-10-24T09:00:00-05:00',
      authors: [{ name: 'The Desk' }],
      image: { url: 'https://sample.example/five.png', caption: 'Five of them' },
    });
    expect(short!.excerpt).toBeUndefined();
  });

  test('keeps what is not as it should be', () => {
    expect(odd).toMatchObject({
      headline: { kind: 'html', text: 'Tom &amp; Anna' },
      excerpt: { kind: 'html', text: 'Unescaped <b>HTML</b> \u00A0&#x26; more' },
      content: { kind: 'classic', text: 'One paragraph.\n\nAnother one.' },
      datePublished: undefined,
    });
    expect(warnings).toEqual([
      {
        file: fixture('rss-2.0.xml'),
        line: odd!.line,
        item: 'Tom &amp; Anna',
        message: expect.stringMatching(/^its date "the other day" cannot be made out – write it/),
      },
    ]);
    expect(unreadable).toEqual([]);
  });
});

test('an RSS 1.0 feed is read', async () => {
  const { sites, items } = await readParts(fixture('rss-1.0.xml'));
  expect(sites).toMatchObject([{ title: 'The Sample Feed', url: 'https://sample.example/', language: 'de' }]);
  expect(items).toMatchObject([
    {
      id: 'https://sample.example/rain',
      headline: { text: 'Rain' },
      content: { kind: 'text', text: 'It is wet.' },
      datePublished: '2021-10-24T12:40:00+03:00',
      authors: [{ name: 'Ann Example' }],
      categories: [{ slug: 'world', title: 'World' }],
      language: 'de',
    },
  ]);
});
