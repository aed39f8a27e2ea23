import { articleFaults } from '../../src/news/article-faults.ts';
import { describe, expect, test } from 'vitest';
import { articlePath, type FiledArticle } from '../../src/news/article.ts';
import { faultsOf, fileOf, placeOf } from '../../src/news/faults.ts';
import { anArticle, note, paragraph, reference, text } from '../support/articles.ts';

const image = { url: '/images/rain.svg', alt: 'Rain', width: 640, height: 360 };
const link = (url: string) => ({
  type: 'paragraph' as const,
  children: [{ type: 'link' as const, url, children: [text('More')] }],
});
const readAlso = (href: string) => ({
  type: 'leafDirective' as const,
  name: 'read-also' as const,
  attributes: { href },
});

/** The faults of a paper of these articles, as `field: message`; it has a picture and a page besides. */
const faultsIn = (...articles: FiledArticle[]) =>
  faultsOf({
    articles,
    files: articles.map(fileOf),
    exists: (path) =>
      ['/images/rain.svg', '/world/', '/topics/космос/', ...articles.map(articlePath)].includes(path),
  }).map(({ path, message }) => `${path.join('.')}: ${message}`);

const faultsOfFiles = (...files: string[]) =>
  faultsOf({ articles: [], files, exists: () => true }).map(({ file, message }) => `${file}: ${message}`);

test('an article in order has no faults', () => {
  const article = anArticle({
    headline: [text('Rain'), reference('rain')],
    image,
    keywords: ['Kabul', 'Космос'],
    body: [
      { type: 'blockquote', children: [{ type: 'paragraph', children: [reference('rain')] }] },
      note('rain', 'Water.', '*'),
      { type: 'image', url: '/images/rain.svg', alt: '' },
      readAlso('/culture/another-story/'),
      ...['/world/', '../', '../../culture/another-story/#note', '/topics/космос/', '#top'].map(link),
      ...['/topics/%D0%BA%D0%BE%D1%81%D0%BC%D0%BE%D1%81/', 'https://x.example/', 'mailto:a@b.example'].map(
        link,
      ),
    ],
  });
  expect(faultsIn(article, anArticle({ category: 'culture', slug: 'another-story' }))).toEqual([]);
});

describe('notes', () => {
  test('a reference without its note is a fault at the reference, however deep it stands', () => {
    const body = [
      {
        type: 'blockquote' as const,
        children: [{ type: 'paragraph' as const, children: [reference('rain')] }],
      },
    ];
    expect(faultsIn(anArticle({ headline: [reference('snow')], body }))).toEqual([
      expect.stringMatching(/^headline\.0\.identifier: there is no note "snow" – add /),
      expect.stringMatching(/^body\.0\.children\.0\.children\.0\.identifier: there is no note "rain" – add /),
    ]);
  });

  test('a note that nothing refers to is a fault at the note', () => {
    expect(faultsIn(anArticle({ body: [paragraph('Rain.'), note('rain', 'Water.')] }))).toEqual([
      expect.stringMatching(/^body\.1\.identifier: nothing refers to the note "rain" – add /),
    ]);
  });

  test('a reference within a note is a fault, to this or to another note', () => {
    const see = (identifier: string) => ({
      type: 'paragraph' as const,
      children: [reference(identifier)],
    });
    const body = [{ ...note('rain', ''), children: [see('snow'), see('rain')] }, note('snow', 'Ice.')];
    expect(faultsIn(anArticle({ headline: [reference('rain'), reference('snow')], body }))).toEqual([
      expect.stringMatching(/^body\.0\.children\.0\.children\.0\.identifier: a note cannot refer to a note/),
      expect.stringMatching(/^body\.0\.children\.1\.children\.0\.identifier: a note cannot refer to a note/),
    ]);
  });

  test('a second note of the same name is a fault at the second', () => {
    const body = [note('rain', 'Water.'), note('rain', 'Wet.')];
    expect(faultsIn(anArticle({ headline: [reference('rain')], body }))).toEqual([
      expect.stringMatching(/^body\.1\.identifier: a second note "rain" – /),
    ]);
  });
});

describe('links', () => {
  test.each([
    ['a read-also', readAlso('/world/gone/'), 'body.0.attributes.href', '/world/gone/'],
    ['a link', link('/world/gone/'), 'body.0.children.0.url', '/world/gone/'],
    ['a relative link', link('../gone/?a#b'), 'body.0.children.0.url', '/world/gone/'],
    [
      'a link to a file that is not there',
      link('/files/gone.pdf'),
      'body.0.children.0.url',
      '/files/gone.pdf',
    ],
  ])('%s to nothing is a fault', (_what, node, field, target) => {
    expect(faultsIn(anArticle({ body: [node] }))).toEqual([
      `${field}: leads nowhere: nothing is published at ${target} – mend or remove the link`,
    ]);
  });

  test.each([['/culture/another-story'], ['../../culture/another-story']])(
    'a link to %s is told of its missing slash',
    (url) => {
      const other = anArticle({ category: 'culture', slug: 'another-story' });
      expect(faultsIn(anArticle({ body: [link(url)] }), other)).toEqual([
        expect.stringContaining('(did you mean "/culture/another-story/"?)'),
      ]);
    },
  );

  test('a picture that is not there is a fault, in the body and above it', () => {
    const missing = { type: 'image' as const, url: '/images/gone.svg', alt: '' };
    const article = anArticle({ image: { ...image, url: '/images/lost.svg' }, body: [missing] });
    expect(faultsIn(article)).toEqual([
      'body.0.url: there is no picture public/images/gone.svg – add the file, or mend the address',
      'image.url: there is no picture public/images/lost.svg – add the file, or mend the address',
    ]);
  });
});

test('a topic or an author without a letter or digit is a fault: it has no address', () => {
  expect(faultsIn(anArticle({ keywords: ['Kabul', '!'], author: [{ name: '…' }] }))).toEqual([
    expect.stringMatching(/^keywords\.1: "!" has no letter or digit .* – rename it$/),
    expect.stringMatching(/^author\.0\.name: "…" has no letter or digit .* – rename it$/),
  ]);
});

describe('file names', () => {
  test('give category and slug', () => {
    expect(placeOf('world/some-story.json')).toEqual({ category: 'world', slug: 'some-story' });
    expect(fileOf({ category: 'world', slug: 'some-story' })).toBe('world/some-story.json');
  });

  test('in a folder that is no category are faults, and the categories are named', () => {
    expect(faultsOfFiles('gardening/roses.json')).toEqual([
      expect.stringMatching(
        /^gardening\/roses\.json: the folder "gardening" is no category – .*world, politics.*src\/masthead\.ts$/,
      ),
    ]);
  });

  test.each([
    ['world/Some Story!.json', ', such as some-story.json'],
    ['world/some_story.json', ', such as some-story.json'],
    ['world/some--story.json', ', such as some-story.json'],
    ['world/café.json', ', such as cafe.json'],
    ['world/2021/story.json', ', such as 2021-story.json'],
    ['world/Дождь!.json', ', such as дождь.json'],
    ['world/….json', ''],
  ])('such as %s are faults, with a better one where there is one', (file, suggestion) => {
    expect(faultsOfFiles(file)).toEqual([
      `${file}: the name becomes the address: rename it to lower-case letters, digits and single hyphens${suggestion}`,
    ]);
  });

  test('that make one address of two articles are faults', () => {
    expect(faultsOfFiles('world/rain.json', 'world/snow.json', 'world/RAIN.json')).toContain(
      'world/RAIN.json: has the same address as world/rain.json – rename one of them',
    );
  });
});

test('an update before the publication is a fault', () => {
  const article = anArticle({ dateModified: '2020-01-01T00:00:00Z' });
  expect(articleFaults(article, () => true)).toEqual([
    { path: ['dateModified'], message: 'is before datePublished – mend one of the two' },
  ]);
});
