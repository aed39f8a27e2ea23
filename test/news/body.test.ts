import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Block, BodyNode, FootnoteDefinition, Inline, LocalFile, Url, WebUrl } from '../../src/news/body.ts';
import { anyBody } from '../support/any-body.ts';
import { note, paragraph, reference, text } from '../support/articles.ts';

const some = [text('Some words')];

/** One of each type: the compiler asks for those that are new. */
const inlines: { [Type in Inline['type']]: Inline & { type: Type } } = {
  text: text('Some words'),
  emphasis: { type: 'emphasis', children: some },
  strong: { type: 'strong', children: some },
  delete: { type: 'delete', children: some },
  link: { type: 'link', url: 'https://www.example.org/', title: 'An example', children: some },
  inlineCode: { type: 'inlineCode', value: 'a < b' },
  break: { type: 'break' },
  footnoteReference: reference('banned'),
  image: {
    type: 'image',
    url: '/images/chart.svg',
    alt: 'A chart',
    title: 'Growth',
    width: 640,
    height: 360,
  },
};

const row = { type: 'tableRow' as const, children: [{ type: 'tableCell' as const, children: some }] };

const blocks: { [Type in BodyNode['type']]: BodyNode & { type: Type } } = {
  paragraph: { type: 'paragraph', children: Object.values(inlines) },
  heading: { type: 'heading', depth: 2, children: some },
  list: {
    type: 'list',
    ordered: true,
    start: 3,
    children: [{ type: 'listItem', children: [paragraph('One')] }],
  },
  blockquote: { type: 'blockquote', children: [paragraph('Said he.')] },
  table: { type: 'table', align: ['left', 'right', 'center', null], children: [row, row] },
  thematicBreak: { type: 'thematicBreak' },
  code: { type: 'code', lang: 'json', value: '{}' },
  image: inlines.image,
  leafDirective: {
    type: 'leafDirective',
    name: 'read-also',
    attributes: { href: '/world/another-story/' },
    children: [],
  },
  footnoteDefinition: note('banned', 'Banned in Russia.', '*'),
};

describe('every part of a story', () => {
  test.each(Object.entries(inlines))('%s stands in a line', (_type, node) => {
    expect(v.parse(Inline, node)).toEqual(node);
  });

  test.each(Object.entries(blocks))('%s stands in a body', (_type, node) => {
    expect(v.parse(BodyNode, node)).toEqual(node);
  });

  test('an embedded film stands in a body', () => {
    const film = {
      type: 'leafDirective',
      name: 'embed',
      attributes: { url: 'https://video.example/1', title: 'A film' },
      children: [],
    };
    expect(v.parse(BodyNode, film)).toEqual(film);
  });

  test('nests as deep as one likes', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(v.parse(v.array(BodyNode), body)).toEqual(body);
      }),
    );
  });
});

describe('what is no part of the format', () => {
  test.each([
    ['raw HTML in a line', Inline, { type: 'html', value: '<script>alert(1)</script>' }],
    ['raw HTML as a block', BodyNode, { type: 'html', value: '<script>alert(1)</script>' }],
    ['a block of an unknown type', BodyNode, { type: 'video', url: '/film.mp4' }],
    ['an unknown directive', BodyNode, { type: 'leafDirective', name: 'poll', attributes: {} }],
    ['a field that is not in the format', Inline, { ...text('Some words'), style: 'color: red' }],
    ['a block in a line', Inline, paragraph('Some words')],
    ['words without a paragraph', BodyNode, text('Some words')],
    ['a note within a quotation', Block, note('banned', 'Banned in Russia.')],
    ['a headline of the first rank within a body', BodyNode, { type: 'heading', depth: 1, children: some }],
    ['a table without rows', BodyNode, { type: 'table', children: [] }],
    ['a note without words', FootnoteDefinition, { ...note('banned', ''), children: [] }],
    ['a mark too long for a mark', FootnoteDefinition, note('banned', 'Banned.', 'four')],
    ['an identifier that cannot be an address', FootnoteDefinition, note('ban ned', 'Banned.')],
    [
      'words in a read-also',
      BodyNode,
      { type: 'leafDirective', name: 'read-also', attributes: { href: '/world/x/' }, children: some },
    ],
  ])('%s is refused', (_what, schema, node) => {
    expect(v.is<v.GenericSchema>(schema, node)).toBe(false);
  });

  test('is refused however deep it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (depth) => {
        let node: unknown = { type: 'html', value: '' };
        for (let level = 0; level < depth; level += 1) node = { type: 'blockquote', children: [node] };
        expect(v.is(BodyNode, node)).toBe(false);
      }),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['https://www.example.org/a?b=c#d'],
    ['http://example.org'],
    ['mailto:desk@example.org'],
    ['/world/some-story/'],
    ['../another-story/'],
    ['another-story/'],
    ['#note'],
    ['/topics/космос/'],
  ])('%j may be linked to', (url) => {
    expect(v.is(Url, url)).toBe(true);
  });

  const hostile = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '/a\u0000b',
    '/a\u007fb',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/\t/evil.example/',
    'https:\\\\evil.example',
    '',
  ];

  test.each(hostile.map((url) => [url]))('%j is refused everywhere', (url) => {
    expect(v.is(Url, url)).toBe(false);
    expect(v.is(WebUrl, url)).toBe(false);
    expect(v.is(LocalFile, url)).toBe(false);
  });

  test.each([['https://elsewhere.example/photo.jpg'], ['images/chart.svg'], ['mailto:a@b.example']])(
    'a picture from %s is refused: pictures are files of the paper',
    (url) => {
      expect(v.is(Inline, { type: 'image', url, alt: '' })).toBe(false);
      expect(v.is(BodyNode, { type: 'image', url, alt: '' })).toBe(false);
    },
  );

  const page = 'https://a.example/world/some-story/';
  const pieces =
    'https http mailto javascript JAVASCRIPT data file blob evil.example : / / \\ . ? # @ % %09 %5c ： ／ é'
      .split(' ')
      .concat(' \t\n\r\u0000\u001f\u007f\u00a0\u2028\ufeff'.split(''));
  const anyAddress = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
  );

  test.each([
    ['a link', Url, ['https:', 'http:', 'mailto:']],
    ['a web address', WebUrl, ['https:', 'http:']],
    ['a picture', LocalFile, ['https:']],
  ])(
    'whatever is written as %s, it leads to the web, a letter or the paper, and not elsewhere',
    (_what, schema, schemes) => {
      const accepted = anyAddress.filter((address) => v.is(schema, address) && URL.canParse(address, page));
      fc.assert(
        fc.property(accepted, (address) => {
          const { protocol, origin } = new URL(address, page);
          expect(schemes).toContain(protocol);
          const leavesThePaper = /^(?:https?|mailto):/.test(address);
          expect(origin).toBe(leavesThePaper ? origin : 'https://a.example');
        }),
        { numRuns: 1000 },
      );
    },
  );
});

test.each([
  '/\\evil.example/x/',
  '/\t/evil.example/',
  '//evil.example/',
  '/world/x',
  'https://evil.example/x/',
])('%j is no story to read also', (href) => {
  const node = { type: 'leafDirective', name: 'read-also', attributes: { href } };
  expect(v.is(BodyNode, node)).toBe(false);
});
