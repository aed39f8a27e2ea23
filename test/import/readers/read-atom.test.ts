import { describe, expect, test } from 'vitest';
import { fixture, partsOf, readParts } from '../read-parts.ts';

describe('an Atom feed', async () => {
  const { sites, items, warnings } = await readParts(fixture('atom.xml'));
  const [rich, plain, elsewhere] = items;

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

  test('has an entry whole', () => {
    expect(rich).toMatchObject({
      line: 10,
      id: 'tag:sample.example,2021:1',
      permalink: 'https://sample.example/world/rain/',
      slug: 'rain',
      categories: [{ slug: 'world', title: 'World' }],
      keywords: ['rain'],
      headline: { kind: 'html', text: 'Rain &amp; <em>wind</em>' },
      excerpt: { kind: 'text', text: 'It will be wet.' },
      datePublished: '2021-10-24T12:40:00+03:00',
      dateModified: '2021-10-25T08:00:00+03:00',
      authors: [{ name: 'Ann Example', url: 'https://ann.example/' }],
      language: 'ru',
      image: { url: 'https://sample.example/rain.jpg' },
    });
  });

  test('has XHTML as HTML', () => {
    expect(rich!.content).toEqual({
      kind: 'html',
      text: '<p class="first">One &#x26; <a href="/two">two</a><br></p>',
    });
  });

  test('has plain text as such, and from the feed what the entry does not say', () => {
    expect(plain).toMatchObject({
      headline: { kind: 'text', text: '1 < 2 &amp; 3' },
      content: { kind: 'text', text: 'Plain <b> text.' },
      datePublished: '2021-10-24T12:40:00Z',
      authors: [{ name: 'The Desk' }],
      language: 'en',
    });
  });

  test('tells where a text is that it does not have', () => {
    expect(warnings).toMatchObject([
      { line: elsewhere!.line, item: 'Elsewhere', message: expect.stringContaining('elsewhere.html') },
    ]);
  });
});

test('one entry alone is read', async () => {
  const { items } = await partsOf(
    '<entry xmlns="http://www.w3.org/2005/Atom"><title>Rain</title><content>Wet.</content></entry>',
  );
  expect(items).toMatchObject([{ headline: { text: 'Rain' }, content: { text: 'Wet.' } }]);
});
