import { expect, test } from 'vitest';
import { fixture, partsOf, readParts } from '../read-parts.ts';

test('a page is read by what its head says and by the story in it', async () => {
  const { items, warnings } = await readParts(fixture('page.html'));
  expect(items).toMatchObject([
    {
      state: 'published',
      permalink: 'https://sample.example/world/rain-expected/',
      slug: 'rain-expected',
      categories: [{ slug: 'world', title: 'World' }],
      keywords: ['rain', 'wind', 'Umbrellas'],
      headline: { kind: 'html', text: 'Rain <em>expected</em>' },
      excerpt: { kind: 'text', text: 'It will be wet.' },
      datePublished: '2021-10-24T12:40:00+03:00',
      dateModified: '2021-10-25T12:40:00+03:00',
      authors: [{ name: 'Ann Example' }],
      language: 'en-GB',
      image: { url: 'https://sample.example/rain.jpg' },
    },
  ]);
  const [{ content }] = items as [(typeof items)[0]];
  expect(content.kind).toBe('html');
  expect(content.text.replaceAll(/\s+/g, ' ').trim()).toBe(
    '<header> </header> <p>Take an umbrella.</p> <article class="comment">A comment.</article>',
  );
  expect(warnings).toEqual([]);
});

test.each([
  ['the main part', '<main><p>A</p></main><p>B</p>', '<p>A</p>'],
  [
    'the main part, of several articles',
    '<main><article>A</article><article>B</article></main>C',
    '<article>A</article><article>B</article>',
  ],
  [
    'all but the furniture',
    '<header>H</header><nav>N</nav><p>A <b>bold</b></p><footer>F</footer>',
    '<p>A <b>bold</b></p>',
  ],
])('the story of a page is %s', async (_what, body, content) => {
  const { items } = await partsOf(`<!doctype html><title>T</title><body>${body}</body>`);
  expect(items[0]!.content.text.trim()).toBe(content);
});

test.each([
  ['<h1>Rain</h1><p>Wet.</p>', 'html', 'Rain', '<p>Wet.</p>'],
  ['<title>Wind</title><p>Wet.</p>', 'text', 'Wind', '<p>Wet.</p>'],
  ['<title>Wind</title><meta property="og:title" content="Rain"><p>Wet.</p>', 'text', 'Rain', '<p>Wet.</p>'],
])('the headline of %s is found', async (text, kind, headline, content) => {
  const { items } = await partsOf(text);
  expect(items).toMatchObject([{ headline: { kind, text: headline }, content: { text: content } }]);
});

test('a page without a headline is called after its file', async () => {
  const { items, warnings } = await partsOf('<p>Wet.</p>', 'rain.html');
  expect(items).toMatchObject([{ headline: { kind: 'text', text: 'rain' } }]);
  expect(warnings).toMatchObject([{ item: 'rain', message: expect.stringContaining('write an <h1>') }]);
});

test('a page in the encoding that it declares is read', async () => {
  const words = Buffer.from([0xc4, 0xee, 0xe6, 0xe4, 0xfc]);
  const { items } = await partsOf(
    Buffer.concat([
      Buffer.from(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><title>',
      ),
      words,
      Buffer.from('</title>'),
    ]),
  );
  expect(items).toMatchObject([{ headline: { text: 'Дождь' } }]);
});
