import { describe, expect, test } from 'vitest';
import { fixture, partsOf, readParts } from '../read-parts.ts';

describe('JSON Feed', async () => {
  const { sites, items, warnings } = await readParts(fixture('json-feed-1.1.json'));

  test('says of what site it is', () => {
    expect(sites).toEqual([
      {
        title: 'The Sample Feed',
        tagline: 'Sample news',
        url: 'https://sample.example/',
        language: 'en',
        categories: [],
      },
    ]);
  });

  test('has an item whole, filed where our own lists say', () => {
    expect(items[0]).toMatchObject({
      id: '1',
      permalink: 'https://sample.example/world/rain/',
      slug: 'rain-expected',
      categories: [{ slug: 'europe', title: 'europe' }],
      keywords: ['World', 'Weather'],
      headline: { kind: 'text', text: 'Rain' },
      excerpt: { kind: 'text', text: 'It will be wet.' },
      content: { kind: 'html', text: '<p>The whole text.</p>' },
      datePublished: '2021-10-24T12:40:00+03:00',
      dateModified: '2021-10-25T12:40:00+03:00',
      authors: [{ name: 'Ann Example', url: 'https://ann.example/' }, { name: 'Bob Example' }],
      language: 'ru',
      image: { url: 'https://sample.example/rain.jpg' },
    });
  });

  test('goes on after an item of the wrong shape, and tells the key', () => {
    expect(warnings).toEqual([
      {
        file: fixture('json-feed-1.1.json'),
        line: 24,
        message: 'items[1].title must be text, not 5, so this item was left out – mend it',
      },
    ]);
    expect(items[1]).toMatchObject({
      id: '3',
      content: { kind: 'text', text: 'Says no more, 1 < 2.' },
      categories: [{ slug: 'world', title: 'World' }],
      keywords: ['Weather'],
      authors: [{ name: 'The Desk' }],
      language: 'en',
    });
  });

  test('is read in version 1.0', async () => {
    const old = await readParts(fixture('json-feed-1.0.json'));
    expect(old.items).toMatchObject([
      { authors: [{ name: 'Ann Example' }], datePublished: '2021-10-24T12:40:00-07:00' },
    ]);
  });
});

describe('posts of the REST interface of WordPress', async () => {
  const { items, warnings } = await readParts(fixture('wordpress-rest.json'));

  test('are read whole', () => {
    expect(items[0]).toMatchObject({
      state: 'published',
      id: 'https://sample.example/?p=11',
      permalink: 'https://sample.example/rain/',
      slug: 'дождь',
      categories: [{ slug: 'questions', title: 'Questions & answers' }],
      keywords: ['Umbrellas'],
      headline: { kind: 'html', text: 'Rain &#038; wind' },
      excerpt: { kind: 'html', text: '<p>It will be wet.</p>\n' },
      content: { kind: 'html', text: '<p>Take an umbrella.</p>\n' },
      datePublished: '2021-10-24T12:40:00+03:00',
      dateModified: '2021-10-25T08:00:00+03:00',
      authors: [{ name: 'The News Desk' }],
      image: {
        url: 'https://sample.example/wp-content/uploads/2021/10/umbrella.jpg',
        alt: 'A red umbrella',
        caption: 'An umbrella at the market',
      },
      isOpenForComments: true,
    });
  });

  test('may be protected, future, or lack what was forbidden', () => {
    expect(items.slice(1)).toMatchObject([
      { headline: { text: 'Locked' }, state: 'protected', authors: [], image: undefined },
      { headline: { text: 'Bare' }, state: 'future' },
    ]);
  });

  test('tell what is missing of them', () => {
    expect(warnings.map(({ message }) => message)).toEqual([
      '[4].content must be an object, not "text", so this post was left out – save it anew',
      'items that are pages or the like, not posts, were left out: 1',
      expect.stringMatching(/^posts without the names of their authors .*: 1 – .*_embed/),
    ]);
  });

  test('may be one alone', async () => {
    const {
      items: [alone],
    } = await partsOf('{"title":{"rendered":"Rain"},"content":{"rendered":"Wet."}}');
    expect(alone).toMatchObject({ headline: { text: 'Rain' }, content: { text: 'Wet.' } });
  });
});

test.each([
  [
    '{\n  "version": "https://jsonfeed.org/version/1.1",\n  "items": [\n    {"id": "1" "title": "Rain"}\n  ]\n}',
    4,
    /^is broken JSON \(comma expected\) – look here/,
  ],
  ['{"version": "https://jsonfeed.org/version/1.1"}', undefined, /: items is missing – mend it$/],
  [
    '{"version": "https://jsonfeed.org/version/1.1", "items": {}}',
    undefined,
    /: items must be a list, not an object/,
  ],
  ['{"version": "9"}', undefined, /its version is "9" – a JSON Feed says/],
  ['{"stories": []}', undefined, /its version is missing/],
  [
    '{"code": "rest_no_route", "message": "No route."}',
    undefined,
    /the error "No route\." of a WordPress site/,
  ],
  ['[{"id": "1"', 1, /^is broken JSON/],
])('%s cannot be read', async (text, line, message) => {
  const { parts, unreadable } = await partsOf(text);
  expect(unreadable).toEqual([expect.objectContaining({ line, message: expect.stringMatching(message) })]);
  expect(parts).toHaveLength(1);
});

test('a list in which nothing is a post gives nothing but what is wrong', async () => {
  const { items, warnings } = await partsOf(
    '[{"content": 1}, {"title": 2, "content": {"rendered": "Wet."}}]',
  );
  expect(items).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^\[0\]\.content must be an object, not 1/),
    expect.stringMatching(/^\[1\]\.title must be an object, not 2/),
  ]);
});
