import { describe, expect, test } from 'vitest';
import { fixture, partsOf, readParts } from '../read-parts.ts';

describe('front matter', () => {
  test('says what a story is', async () => {
    const { items, warnings } = await readParts(fixture('front-matter.md'));
    expect(items).toMatchObject([
      {
        line: 27,
        state: 'published',
        slug: 'rain-and-wind',
        categories: [{ slug: 'world', title: 'World' }],
        keywords: ['rain', 'wind'],
        headline: { kind: 'text', text: 'Rain & wind: expected *soon*' },
        excerpt: { kind: 'text', text: 'It will be wet.' },
        content: { kind: 'markdown', text: '\nThe first paragraph.[^1]\n\n[^1]: A note.\n' },
        datePublished: '2021-10-24T12:40:00+03:00',
        dateModified: '2021-10-25T08:00:00+03:00',
        authors: [{ name: 'Ann Example' }, { name: 'Bob Example', url: 'https://bob.example/' }],
        language: 'en-GB',
        image: { url: '/images/rain.jpg', alt: 'Rain', caption: 'Rain on a roof' },
        isOpenForComments: false,
      },
    ]);
    expect(items[0]!.extras).toEqual({
      description: 'It will be wet.',
      dateline: 'SAMPLETON, Oct 24.',
      contentLocation: [{ name: 'Sampleton', latitude: 1.5, longitude: 2 }],
    });
    expect(warnings).toEqual([]);
  });

  test.each([
    ['draft: true', 'draft'],
    ['published: false', 'draft'],
    ['status: draft', 'draft'],
    ['draft: false', 'published'],
  ])('with %s is of a story that is %s', async (line, state) => {
    const { items } = await partsOf(`---\ntitle: Rain\n${line}\n---\nWet.`);
    expect(items.map((item) => item.state)).toEqual([state]);
  });

  test('of our own has a headline that is marked up, and a picture with its size', async () => {
    const image = '{ url: /images/rain.svg, alt: Rain, width: 3, height: 2, credit: Ann Example }';
    const { items } = await partsOf(`---\nheadline: 'Rain[^1]'\nimage: ${image}\n---\nWet.`);
    expect(items).toMatchObject([
      {
        headline: { kind: 'markdown', text: 'Rain[^1]' },
        image: undefined,
        extras: {
          image: { url: '/images/rain.svg', alt: 'Rain', width: 3, height: 2, credit: 'Ann Example' },
        },
      },
    ]);
  });

  test.each([
    ['author: Smith, John', [{ name: 'Smith, John' }]],
    ['author: { name: Ann }', [{ name: 'Ann' }]],
    ['authors: [Ann, { url: "https://x.example/" }, 7, ""]', [{ name: 'Ann' }, { name: '7' }]],
    ['author:', []],
  ])('"%s" names %j', async (line, authors) => {
    const { items } = await partsOf(`---\ntitle: Rain\n${line}\n---\nWet.`);
    expect(items.map((item) => item.authors)).toEqual([authors]);
  });

  test('that is broken is told with its line in the file', async () => {
    const { parts, unreadable } = await partsOf('---\ntitle: Rain\ndate: [2021\n---\nWet.');
    expect(unreadable).toMatchObject([
      {
        line: expect.toSatisfy((line) => line === 3 || line === 4),
        message: expect.stringMatching(/^has front matter that is not YAML \(.+\) – mend/),
      },
    ]);
    expect(parts).toHaveLength(1);
  });

  test('with an asterisk that YAML takes for an alias is told', async () => {
    const { unreadable } = await partsOf('---\ntitle: *Rain* and wind\n---\nWet.');
    expect(unreadable).toMatchObject([{ message: expect.stringContaining('– ') }]);
  });

  test('in TOML is told', async () => {
    const { unreadable } = await partsOf('+++\ntitle = "Rain"\n+++\nWet.');
    expect(unreadable).toMatchObject([{ line: 1, message: expect.stringContaining('TOML') }]);
  });

  test('whose aliases multiply is told', async () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map(
        (name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`,
      ),
    ];
    const { unreadable } = await partsOf(`---\n${bomb.join('\n')}\n---\nWet.`);
    expect(unreadable).toMatchObject([{ message: expect.stringMatching(/^has front matter/) }]);
  });

  test('is none where a line of hyphens only parts two paragraphs', async () => {
    const { items } = await partsOf('---\n\nJust words.\n\n---\n\n# Rain\n\nWet.');
    expect(items).toMatchObject([
      { headline: { text: 'Rain' }, content: { text: '---\n\nJust words.\n\n---\n\nWet.' } },
    ]);
  });
});

describe('without front matter', () => {
  test.each([
    ['# Rain *and* wind #\n\nWet.\n', 'Rain *and* wind', 'Wet.\n'],
    ['Rain\n====\n\nWet.\n\n# More\n', 'Rain', 'Wet.\n\n# More\n'],
    ['```\n# A comment\n```\n\n# Rain\nWet.', 'Rain', '```\n# A comment\n```\n\nWet.'],
  ])('the first heading of %j is the headline', async (text, headline, content) => {
    const { items, warnings } = await partsOf(text);
    expect(items).toMatchObject([
      { headline: { kind: 'markdown', text: headline }, content: { kind: 'markdown', text: content } },
    ]);
    expect(warnings).toEqual([]);
  });

  test('and without a heading, a story is called after its file', async () => {
    const { items, warnings } = await partsOf('Just words.', 'rain-and_wind.txt');
    expect(items).toMatchObject([
      { headline: { kind: 'text', text: 'rain and wind' }, content: { text: 'Just words.' } },
    ]);
    expect(warnings).toMatchObject([
      { item: 'rain-and_wind', message: expect.stringContaining('– write one') },
    ]);
  });
});

test('a heading that repeats the title is not said twice; another one stays', async () => {
  const said = await partsOf('---\ntitle: Rain & wind\n---\n\n# Rain & wind\n\nWet.');
  expect(said.items[0]!.content.text).toBe('\nWet.');
  const other = await partsOf('---\ntitle: Rain\n---\n\n# Wind\n\nWet.');
  expect(other.items[0]!.content.text).toBe('\n# Wind\n\nWet.');
});

test.each([
  ['world/rain.md', { slug: 'rain', categories: [{ slug: 'world', title: 'world' }] }],
  [
    'World News/2021-10-24-rain.md',
    {
      slug: 'rain',
      datePublished: '2021-10-24T00:00:00+03:00',
      categories: [{ slug: 'world-news', title: 'World News' }],
    },
  ],
  ['world/_posts/2021-10-24-rain.md', { slug: 'rain', categories: [] }],
  ['world/rain/index.md', { slug: 'rain', categories: [{ slug: 'world', title: 'world' }] }],
  ['_drafts/rain.md', { slug: 'rain', state: 'draft', categories: [] }],
])('the place of a file, %s, says where it belongs', async (path, place) => {
  const { items } = await partsOf('# Rain\n\nWet.', path);
  expect(items).toMatchObject([place]);
});

test('a file that is too large to be a story is told, with the way out', async () => {
  const { items, unreadable } = await partsOf('word '.repeat(4_000_001), 'a.md');
  expect(items).toEqual([]);
  expect(unreadable).toMatchObject([{ message: expect.stringMatching(/20 million.* – split it/) as string }]);
});
