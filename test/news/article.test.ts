import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Article, DateTime, ReadableArticle } from '../../src/news/article.ts';
import { anArticle, aWrittenArticle, note, paragraph, reference, text } from '../support/articles.ts';

describe('an article as it is written', () => {
  test('may leave out all that is not always there', () => {
    expect(v.parse(Article, aWrittenArticle())).toMatchObject({
      citation: [],
      keywords: [],
      contentLocation: [],
      correction: [],
      comment: [],
      comments: 'open',
      inLanguage: 'en',
    });
  });

  test('may have its headline as plain words', () => {
    expect(anArticle({ headline: 'Rain expected' }).headline).toEqual([text('Rain expected')]);
  });

  test('may refer to a note in its headline', () => {
    const headline = [text('Rain expected'), reference('rain')];
    expect(anArticle({ headline }).headline).toEqual(headline);
  });

  test('may say everything that the format knows', () => {
    const full = aWrittenArticle({
      $schema: '../../article.schema.json',
      alternativeHeadline: 'Wet',
      dateline: 'KABUL, Oct 24.',
      dateModified: '2021-10-25T09:00:00Z',
      author: [{ name: 'A. Writer', url: 'https://writer.example/' }],
      citation: [{ name: 'The Washington Post', url: 'https://www.washingtonpost.com/' }],
      keywords: ['Kabul'],
      contentLocation: [
        { name: 'Kabul', latitude: 34.53, longitude: 69.17, address: { addressCountry: 'AF' } },
      ],
      image: {
        url: '/images/rain.svg',
        alt: 'Rain',
        width: 640,
        height: 360,
        caption: 'Rain.',
        credit: 'Us',
      },
      correction: [{ date: '2021-10-25', text: 'It was snow.' }],
      inLanguage: 'zh-Hant-TW',
      comments: 'closed',
      comment: [{ author: 'Ann', datePublished: '2021-10-24T13:00:00Z', text: 'Wet indeed.' }],
      body: [paragraph('It will rain.'), note('rain', 'Water.', '*')],
    });
    expect(v.parse(Article, full)).toEqual({ ...full, headline: [text('Rain expected')] });
  });

  test.each([
    ['no headline', { headline: undefined }],
    ['an empty headline', { headline: '' }],
    ['a headline of spaces', { headline: ' \u00a0\n' }],
    ['a headline without a node', { headline: [] }],
    ['a block in its headline', { headline: [paragraph('Rain expected')] }],
    ['an empty standfirst', { description: ' ' }],
    ['nobody who wrote it', { author: [] }],
    ['no body', { body: [] }],
    ['a nameless topic', { keywords: [''] }],
    ['a field that is not in the format', { articleSection: 'World' }],
    ['an unknown field in an author', { author: [{ name: 'Ann', email: 'ann@example.org' }] }],
    ['an author who links to a script', { author: [{ name: 'Ann', url: 'javascript:alert(1)' }] }],
    ['a source that is no web address', { citation: [{ name: 'The Post', url: '//post.example' }] }],
    [
      'a lead picture from elsewhere',
      { image: { url: 'https://x.example/a.jpg', alt: '', width: 1, height: 1 } },
    ],
    ['a lead picture without its size', { image: { url: '/images/a.svg', alt: '' } }],
    ['a lead picture without words for it', { image: { url: '/images/a.svg', width: 1, height: 1 } }],
    ['a place off the globe', { contentLocation: [{ name: 'Kabul', latitude: 134, longitude: 69 }] }],
    ['comments neither open nor closed', { comments: 'maybe' }],
    ['a language by its name', { inLanguage: 'English' }],
    ['a day that is not written as one', { correction: [{ date: '25 Oct', text: 'It was snow.' }] }],
  ])('is refused with %s', (_what, fields) => {
    expect(v.is(Article, { ...aWrittenArticle(), ...fields })).toBe(false);
  });

  test('is refused with any field that the format does not name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        fc.pre(!Object.hasOwn(Article.entries, name));
        const article = JSON.parse(
          JSON.stringify(aWrittenArticle()).replace('{', () => `{${JSON.stringify(name)}:1,`),
        );
        expect(v.is(Article, article)).toBe(false);
      }),
    );
  });
});

describe('date and time', () => {
  test.each([['2021-10-24T12:40:00+03:00'], ['2021-10-24T12:40:00Z'], ['2021-10-24T12:40:00.123-11:30']])(
    '%s is one',
    (date) => {
      expect(v.is(DateTime, date)).toBe(true);
    },
  );

  test.each([
    [''],
    ['2021-10-24'],
    ['2021-10-24T12:40:00'],
    ['2021-13-01T12:40:00Z'],
    ['2021-10-32T12:40:00Z'],
    ['2021-10-24T25:40:00Z'],
    ['24 Oct 2021'],
    ['Sun, 24 Oct 2021 12:40:00 GMT'],
    ['1635068400000'],
  ])('%j is none', (date) => {
    expect(v.is(DateTime, date)).toBe(false);
  });
});

const read = (fields: object) => v.parse(ReadableArticle, { ...aWrittenArticle(), ...fields });

describe('an article from a newer edition of the format', () => {
  test('loses only the block that this reader does not know, not its words', () => {
    const poll = { type: 'poll', children: [paragraph('Tea?'), { type: 'answer', value: ' Or coffee?' }] };
    expect(read({ body: [paragraph('One.'), poll, paragraph('Two.')] }).body).toEqual([
      paragraph('One.'),
      { type: 'unreadable', text: 'Tea? Or coffee?' },
      paragraph('Two.'),
    ]);
  });

  test('loses a block that holds something unknown or unsafe deep within', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [text('Click')] };
    const quotation = { type: 'blockquote', children: [{ type: 'paragraph', children: [link] }] };
    expect(read({ body: [quotation] }).body).toEqual([{ type: 'unreadable', text: 'Click' }]);
  });

  test('may have fields that this reader does not know', () => {
    expect(read({ audio: '/audio/story.mp3' })).not.toHaveProperty('audio');
  });

  test('is readable whatever stands in its body', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (body) => {
        const unreadable = expect.objectContaining({ type: 'unreadable', text: expect.any(String) });
        expect(read({ body }).body).toEqual(body.map(() => unreadable));
      }),
    );
  });

  test('is not readable without a headline', () => {
    expect(v.is(ReadableArticle, { ...aWrittenArticle(), headline: undefined })).toBe(false);
  });
});
