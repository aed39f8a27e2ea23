import * as fc from 'fast-check';
import { cleanup } from '@testing-library/react';
import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/reader/listen/passages.ts';
import { anyBody, anyWords, noteText } from '../../support/any-body.ts';
import { anArticle, note, paragraph, reference, text } from '../../support/articles.ts';
import { renderArticle } from '../../support/render-part.tsx';
import { expectErrors } from '../../support/setup.ts';

type Article = ReturnType<typeof anArticle>;
const textsOf = (article: Article) => passagesOf(article).map(({ text: words }) => words);

/** What stands at a passage's place, as it is spoken: pictures by their words, marks and credits not at all. */
function wordsAt(range: Range | undefined): string {
  const found = document.createElement('div');
  found.append(range?.cloneContents() ?? '(nowhere)');
  for (const mark of found.querySelectorAll('button, [class*="lost"], [class*="credit"]')) mark.remove();
  for (const picture of found.querySelectorAll('img')) picture.replaceWith(picture.alt);
  return found.textContent;
}

/** Lines and cells are told apart by pauses, not by signs on the page. */
const bare = (words: string) => words.replaceAll(/[\s,]+/g, '');

function expectPlaces(article: Article) {
  const { container } = renderArticle(article);
  const element = container.querySelector('article')!;
  const passages = passagesOf(article);
  expect(passages.map(({ find }) => bare(wordsAt(find(element))))).toEqual(
    passages.map(({ text: words }) => bare(words)),
  );
}

const rich = anArticle({
  headline: [text('Media: Pakistan helps Taliban'), reference('banned'), text(' fight IS')],
  description: 'Take an umbrella.',
  dateline: 'KABUL, Oct 24.',
  image: {
    url: '/images/rain.jpg',
    alt: 'Rain',
    width: 4,
    height: 3,
    caption: 'Rain in Kabul',
    credit: 'AP',
  },
  body: [
    paragraph('It will rain.'),
    { type: 'heading', depth: 2, children: [text('Why')] },
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: [
            { type: 'paragraph', children: [{ type: 'emphasis', children: [text('Clouds')] }] },
            { type: 'code', value: 'rain()' },
            paragraph('of rain'),
          ],
        },
        { type: 'listItem', children: [paragraph('Wind')] },
      ],
    },
    {
      type: 'table',
      children: ['Day,Rain', 'Monday,3 mm'].map((row) => ({
        type: 'tableRow' as const,
        children: row.split(',').map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
      })),
    },
    { type: 'blockquote', children: [paragraph('It rained.'), paragraph('It did.')] },
    { type: 'image', url: '/images/map.svg', alt: 'A map', title: 'Where it rains' },
    { type: 'code', value: 'umbrella.open()' },
    { type: 'thematicBreak' },
    { type: 'leafDirective', name: 'embed', attributes: { url: 'https://video.example/1', title: 'A film' } },
    { type: 'leafDirective', name: 'read-also', attributes: { href: '/world/sun/' } },
    note('banned', 'Banned in Russia.', '*'),
  ],
});

test('the whole article is read: headline, standfirst, captions, and block by block what it says', () => {
  expect(textsOf(rich)).toEqual([
    'Media: Pakistan helps Taliban fight IS',
    'Take an umbrella.',
    'Rain in Kabul',
    'KABUL, Oct 24. It will rain.',
    'Why',
    'Clouds',
    'of rain',
    'Wind',
    'Day, Rain',
    'Monday, 3 mm',
    'It rained.',
    'It did.',
    'Where it rains',
  ]);
  expectPlaces(rich);
});

test('a dateline that runs into no paragraph is read by itself', () => {
  const article = anArticle({
    dateline: 'KABUL, Oct 24.',
    body: [{ type: 'heading', depth: 2, children: [text('Why')] }, paragraph('It will rain.')],
  });
  expect(textsOf(article).slice(2)).toEqual(['KABUL, Oct 24.', 'Why', 'It will rain.']);
  expectPlaces(article);
});

test('of a block that this version does not know its words are read, not our excuse', () => {
  const article = { ...anArticle(), body: [{ type: 'unreadable', text: 'A poll.' }, paragraph('Vote!')] };
  expect(textsOf(article as Article).slice(2)).toEqual(['A poll.', 'Vote!']);
  expectPlaces(article as Article);
});

test('whatever an article holds, every passage is found where it stands, and no note is among them', () => {
  fc.assert(
    fc.property(anyBody, fc.option(anyWords, { nil: undefined }), (body, dateline) => {
      const article = { ...anArticle(), body, dateline } as Article;
      expectPlaces(article);
      expect(textsOf(article).join(' ')).not.toContain(noteText);
      cleanup();
    }),
    { numRuns: 40 },
  );
  // Links within links, which React warns of, are in bodies made up at random.
  expectErrors();
});
