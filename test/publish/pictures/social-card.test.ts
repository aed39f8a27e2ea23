import { hash } from 'node:crypto';
import * as fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardPath } from '../../../src/publish/machines/share-picture.ts';
import { cardWords, socialCard } from '../../../src/publish/pictures/social-card.ts';
import { anArticle, paragraph, reference, text } from '../../support/articles.ts';

const words = cardWords(anArticle());
const drawn = (headline: string) => socialCard({ ...words, headline });
/** What a card is, to the byte. */
const cardOf = async (headline: string) => hash('sha1', await drawn(headline));
/** A card that has no headline to show. */
const plain = await cardOf('');

async function pixels(png: Uint8Array) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data.readUIntBE((y * info.width + x) * 3, 3);
  /** Whether a part of the card shows nothing but its ground. */
  const empty = (left: number, top: number, right: number, bottom: number) => {
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) if (at(x, y) !== at(0, 0)) return false;
    return true;
  };
  return { ...info, at, empty };
}

/** Nothing reaches the edges, and the headline ends above the line at the foot. */
async function keepsItsMargins(png: Uint8Array) {
  const { empty } = await pixels(png);
  return (
    empty(0, 0, 60, 630) &&
    empty(1140, 0, 1200, 630) &&
    empty(0, 0, 1200, 55) &&
    empty(0, 580, 1200, 630) &&
    empty(0, 478, 1200, 494)
  );
}

describe('the words of a card', () => {
  test('are the headline without its note marks, the category, and the day by the clock of the paper', () => {
    const article = anArticle({
      category: 'science',
      headline: [text('Rain'), reference('a'), text(' expected')],
      datePublished: '2021-10-24T23:30:00Z',
    });
    expect(cardWords(article)).toMatchObject({
      paper: 'GENERICO.ru',
      category: 'Science',
      headline: 'Rain expected',
      date: '25 October 2021',
    });
  });

  test('stay the same when the text of the article is edited', () => {
    expect(
      cardWords(anArticle({ body: [paragraph('It will snow.')], description: 'Put on a hat.' })),
    ).toEqual(words);
  });
});

describe('a card', () => {
  test('is a picture of 1200 × 630, at an address of its own', async () => {
    const card = Buffer.from(await drawn('Rain expected'));
    expect(card.subarray(1, 4).toString()).toBe('PNG');
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(cardPath(anArticle())).toBe('/cards/world/rain-expected.png');
  });

  test('that is a photograph is a JPEG, and one that is a drawing is not', () => {
    const pathWith = (url: string) =>
      cardPath(anArticle({ image: { url, alt: 'Rain', width: 3, height: 2 } }));
    expect(pathWith('/images/rain.webp')).toBe('/cards/world/rain-expected.jpg');
    expect(pathWith('/images/rain.svg')).toBe('/cards/world/rain-expected.png');
  });

  test('is the same file for the same words', async () => {
    expect(await cardOf('Rain expected')).toBe(await cardOf('Rain expected'));
  });

  // Boxes would all look the same, and so would headlines that were left out.
  test.each([
    ['Latin', 'Rain', 'Ruin'],
    ['Latin with marks', 'Łódź', 'Łódž'],
    ['Cyrillic', 'Дождь', 'Вождь'],
    ['Cyrillic of other languages', 'Ґанок', 'Ѓанок'],
    ['Greek', 'Βροχή', 'Βροχές'],
    ['mixed', 'NASA и МКС', 'NASA и МКЦ'],
  ])('tells one word from another in %s', async (_script, one, another) => {
    const [first, second] = await Promise.all([cardOf(one), cardOf(another)]);
    expect(first).not.toBe(second);
    expect(first).not.toBe(plain);
    expect(second).not.toBe(plain);
  });

  test.each(['الأخبار اليوم', '新闻', 'Rain in 北京', 'गोवा'])(
    'shows the name of the paper instead of boxes for %s',
    async (headline) => {
      expect(await cardOf(headline)).toBe(plain);
    },
  );

  test.each([
    ['an emoji', 'Rain ☔️ expected', 'Rain expected'],
    ['an arrow', 'Rain ⇒ flood', 'Rain flood'],
    ['a subscript', 'CO₂ falls', 'CO2 falls'],
    ['a hyphen that does not break', 'Covid\u201119', 'Covid-19'],
  ])('does without %s rather than without the headline', async (_what, headline, shown) => {
    const card = await cardOf(headline);
    expect(card).toBe(await cardOf(shown));
    expect(card).not.toBe(plain);
  });

  test.each([
    ['a word', 'Rain'],
    ['three words', 'Rain expected soon'],
    ['forty words', 'Rain is expected '.repeat(13)],
    ['two hundred words', 'Rain is expected '.repeat(67)],
    ['a very long word', 'Bundesausbildungsförderungsgesetzesänderungskommission'],
    ['a word that fills lines', 'W'.repeat(300)],
  ])('has room for %s', async (_what, headline) => {
    const card = await drawn(headline);
    expect(await keepsItsMargins(card)).toBe(true);
    expect(hash('sha1', card)).not.toBe(plain);
  });

  test.each(['Rain', ''])(
    'cuts a name and a category that are too long for their lines, above %j too',
    async (headline) => {
      const long = { paper: 'W'.repeat(60), category: 'W'.repeat(60), headline };
      expect(await keepsItsMargins(await socialCard({ ...words, ...long }))).toBe(true);
    },
  );

  test('has room for any headline, category and name of a paper', async () => {
    const anyText = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...Array.from('aijmWЖщÄgq ,.')), minLength: 1, maxLength });
    await fc.assert(
      fc.asyncProperty(anyText(200), anyText(24), anyText(60), async (headline, category, paper) => {
        expect(await keepsItsMargins(await socialCard({ ...words, headline, category, paper }))).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  test('sets a short headline larger than a long one', async () => {
    const firstLine = async (headline: string) => {
      const { empty } = await pixels(await drawn(headline));
      let top = 136;
      while (empty(0, top, 1200, top + 1)) top += 1;
      let bottom = top;
      while (!empty(0, bottom, 1200, bottom + 1)) bottom += 1;
      return bottom - top;
    };
    expect(await firstLine('Rain')).toBeGreaterThan(1.5 * (await firstLine('Rain is expected '.repeat(12))));
  });
});
