import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixture, partsOf, readParts } from '../read-parts.ts';

const text = readFileSync(fixture('wordpress-1.2.xml'), 'utf8');
const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

describe('a WordPress export', async () => {
  const { sites, pictures, items, warnings, unreadable } = await readParts(fixture('wordpress-1.2.xml'));
  const [rain, blocks, draft] = items;

  test('has its posts in order, and nothing else as a story', () => {
    expect(items.map(({ headline, line }) => [headline.text, line])).toEqual([
      ['Rain &amp; <em>wind</em> expected', lineOf('<item>')],
      ['In blocks', lineOf('<title>In blocks') - 1],
      ['Not finished', lineOf('<title>Not finished') - 1],
    ]);
    expect(unreadable).toEqual([]);
  });

  test('says of what site it is', () => {
    expect(sites).toEqual([
      {
        title: 'The Sample Post',
        tagline: 'Sample news & more',
        url: 'https://sample.example/news',
        language: 'ru-RU',
        categories: [
          { slug: 'world', title: 'World' },
          { slug: 'мир', title: 'Мир' },
        ],
      },
    ]);
  });

  test('has a post whole', () => {
    expect(rain).toMatchObject({
      state: 'published',
      id: 'https://sample.example/?p=11',
      permalink: 'https://sample.example/news/rain/',
      slug: 'дождь',
      categories: [
        { slug: 'world', title: 'World' },
        { slug: 'мир', title: 'Мир' },
      ],
      keywords: ['Umbrellas'],
      headline: { kind: 'html' },
      excerpt: { kind: 'classic', text: 'It will be wet.' },
      content: {
        kind: 'classic',
        text: 'Take an umbrella.\n\nA line that says ]]> in the middle.',
      },
      datePublished: '2021-10-24T12:40:00+03:00',
      dateModified: '2021-10-25T08:00:00+03:00',
      authors: [{ name: 'The News Desk' }],
      language: 'ru-RU',
      isOpenForComments: true,
    });
  });

  test('has its pictures by their numbers, which posts name', () => {
    const site = 'https://sample.example/news';
    expect(pictures).toEqual([
      {
        ref: { site, id: '19' },
        url: 'https://sample.example/wp-content/uploads/2021/10/umbrella.jpg',
        alt: 'A red umbrella',
        caption: 'An umbrella at the market',
        parent: '0',
        order: 0,
      },
    ]);
    expect(rain).toMatchObject({ ref: { site, id: '11' }, image: { site, id: '19' } });
  });

  test('has the approved comments of people', () => {
    expect(rain!.comments).toEqual([
      {
        author: 'A Reader',
        datePublished: '2021-10-24T13:00:00+03:00',
        text: { kind: 'classic', text: 'Which umbrella?' },
      },
      {
        author: 'Anonymous',
        datePublished: '2021-10-24T13:05:00+03:00',
        text: { kind: 'classic', text: 'A black one.' },
      },
    ]);
  });

  test('knows blocks from what came before them', () => {
    expect([rain!.content.kind, blocks!.content.kind]).toEqual(['classic', 'html']);
  });

  test('names an author whom it does not list by the login', () => {
    expect(blocks!.authors).toEqual([{ name: 'unknown-login' }]);
  });

  test('has no date where its dates are zero', () => {
    expect(draft).toMatchObject({ state: 'draft', slug: undefined, datePublished: undefined });
  });

  test('tells of the pages that it has besides', () => {
    expect(warnings).toEqual([
      {
        file: fixture('wordpress-1.2.xml'),
        line: lineOf('<title>About us') - 1,
        message: '1 item is a page, not a story, and was left out',
      },
    ]);
  });
});

const exportOf = (items: string, version = '1.2') =>
  `<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/${version}/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/${version}/"><channel>${items}</channel></rss>`;

test.each([
  ['publish', '', 'published'],
  ['publish', 'sesame', 'protected'],
  ['draft', '', 'draft'],
  ['pending', '', 'draft'],
  ['auto-draft', '', 'draft'],
  ['private', '', 'private'],
  ['private', 'sesame', 'private'],
  ['future', '', 'future'],
  ['trash', '', 'trashed'],
])('a post of status %s with the password "%s" is %s', async (status, password, state) => {
  const { items } = await partsOf(
    exportOf(
      `<item><wp:status>${status}</wp:status><wp:post_password>${password}</wp:post_password><wp:post_type>post</wp:post_type></item>`,
    ),
  );
  expect(items.map((item) => item.state)).toEqual([state]);
});

test.each(['1.0', '1.1', '1.2', '1.3'])('version %s is read', async (version) => {
  const { items, sites } = await partsOf(
    exportOf(
      '<item><title>Rain</title><content:encoded>Wet.</content:encoded><excerpt:encoded>Short.</excerpt:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>',
      version,
    ),
  );
  expect(items).toMatchObject([{ content: { text: 'Wet.' }, excerpt: { text: 'Short.' } }]);
  expect(sites).toHaveLength(1);
});

test('categories that version 1.0 names twice are named once', async () => {
  const { items } = await partsOf(
    exportOf(
      `<item><category><![CDATA[World News]]></category><category domain="category" nicename="world"><![CDATA[World News]]></category>
       <category domain="tag"><![CDATA[Kabul]]></category><category domain="tag" nicename="kabul"><![CDATA[Kabul]]></category></item>`,
      '1.0',
    ),
  );
  expect(items).toMatchObject([
    { categories: [{ slug: 'world', title: 'World News' }], keywords: ['Kabul'] },
  ]);
});

test('types that a site made up are told with their number, those of the machinery are not', async () => {
  const item = (type: string) => `<item><wp:post_type>${type}</wp:post_type></item>`;
  const { items, warnings } = await partsOf(
    exportOf(['review', 'review', 'nav_menu_item', 'wp_navigation'].map(item).join('\n')),
  );
  expect(items).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringContaining('2 items are of the type "review"'),
  ]);
});

test('what stands before a break is read, and the break is told with its line', async () => {
  const whole = exportOf(
    '<item><title>One</title></item>\n<item><title>Two</title></item>\n<item><title>Thr',
  );
  const { items, unreadable } = await partsOf(whole.replace('</channel></rss>', ''));
  expect(items.map(({ headline }) => headline.text)).toEqual(['One', 'Two']);
  expect(unreadable).toMatchObject([
    { line: 3, message: expect.stringMatching(/^ends in the middle.* – export/) },
  ]);
});

test.each([
  [
    'where its block stands',
    '<p>Wet.</p>\n<!-- wp:footnotes {"a":1} /-->\n<p>End.</p>',
    '<p>Wet.</p>\n(list)\n<p>End.</p>',
  ],
  ['at the end, without a block', '<p>Wet.</p>', '<p>Wet.</p>\n\n(list)'],
])('the notes of a post that WordPress keeps beside it stand %s', async (_where, content, expected) => {
  const notes = JSON.stringify([
    { content: 'It costs <em>$&</em>.', id: 'a-1' },
    { content: 'Two.', id: 'a-2' },
  ]);
  const { items } = await partsOf(
    exportOf(
      `<item><content:encoded><![CDATA[${content}]]></content:encoded><wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA[${notes}]]></wp:meta_value></wp:postmeta></item>`,
    ),
  );
  const list =
    '<ol class="wp-block-footnotes"><li id="a-1">It costs <em>$&</em>. <a href="#a-1-link">↩︎</a></li><li id="a-2">Two. <a href="#a-2-link">↩︎</a></li></ol>';
  expect(items[0]!.content.text).toBe(expected.replace('(list)', () => list));
});

test('what WordPress keeps escaped is read as it is meant', async () => {
  const { items, sites, pictures } = await partsOf(
    exportOf(
      `<wp:category><wp:category_nicename>qa</wp:category_nicename><wp:cat_name><![CDATA[Q &amp; A]]></wp:cat_name></wp:category>
       <item><category domain="category" nicename="qa"><![CDATA[Q &amp; A]]></category></item>
       <item><wp:post_type>attachment</wp:post_type><wp:post_id>5</wp:post_id><wp:attachment_url>https://sample.example/a.jpg</wp:attachment_url><excerpt:encoded><![CDATA[<em>Rain</em> &amp; wind]]></excerpt:encoded></item>`,
    ),
  );
  const category = { slug: 'qa', title: 'Q & A' };
  expect(items).toMatchObject([{ categories: [category] }]);
  expect(sites).toMatchObject([{ categories: [category] }]);
  expect(pictures).toMatchObject([{ caption: 'Rain & wind' }]);
});
