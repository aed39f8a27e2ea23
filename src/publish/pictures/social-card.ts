/** The picture that stands for an article where somebody shares its link. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { categoryTitle, masthead } from '../../masthead.ts';
import type { FiledArticle } from '../../news/article.ts';
import { plainText } from '../../news/plain-text.ts';
import { words as en } from '../../words/en.ts';
import { words as ru } from '../../words/ru.ts';
import { card, cardDesign, type CardWords, leading, room, sizes } from './card-design.ts';
import { cardFonts } from './card-fonts.ts';
import { token } from './design-token.ts';

const { timeZone, language } = masthead;
const day = new Intl.DateTimeFormat({ en, ru }[language].locale, { dateStyle: 'long', timeZone });

export const cardWords = (article: FiledArticle): CardWords => ({
  paper: masthead.title,
  category: categoryTitle(article.category),
  headline: plainText(article.headline).normalize('NFC'),
  date: day.format(new Date(article.datePublished)),
  colors: {
    ground: token('raised'),
    ink: token('ink'),
    ink2: token('ink-2'),
    accent: token('accent'),
    rule: token('rule'),
  },
});

/**
 * A PNG of 1200 × 630, the same bytes for the same words. The headline takes the largest size at which it fits, and is
 * cut with an ellipsis when not even the smallest will do. Words in a script that the paper's serif does not have
 * (Arabic, Chinese) are left out: a card never shows boxes.
 */
export async function socialCard(words: CardWords): Promise<Uint8Array> {
  const readable = await drawable(words);
  let svg = '';
  for (const size of sizes) {
    if (surelyTooLarge(readable.headline, size) && size !== sizes.at(-1)) continue;
    // oxlint-disable-next-line no-await-in-loop -- the next size is tried only where this one is too large
    const layout = await lay(readable, size);
    svg = layout.svg;
    if (layout.headlineHeight <= room.height) break;
  }
  return png(svg);
}

/** Below this size a word too long for its line is broken: set smaller, it could not be read where cards are shown. */
const wholeWords = 64;

/** Told by the least and the usual width of a letter, so that sizes that cannot fit are not tried. */
function surelyTooLarge(headline: string, size: number): boolean {
  const area = headline.length * size * 0.4 * size * leading;
  const longestWord = Math.max(...headline.split(/[\s\p{Pd}]/u).map((word) => word.length)) * size * 0.56;
  return area > room.width * room.height || (size > wholeWords && longestWord > room.width);
}

/**
 * The words as far as there are glyphs for them. What is missing is first put by the nearest there is ("CO₂" → "CO2");
 * then signs are left out (an emoji, an arrow), and a text that still misses letters is left out whole.
 */
async function drawable(words: CardWords): Promise<CardWords> {
  const { missing } = await lay(words, sizes[0]!);
  if (missing.size === 0) return words;
  const near = eachText(words, (text) =>
    eachSign(text.replace(/\p{RGI_Emoji}|\uFE0F/gv, ''), (sign) =>
      missing.has(sign) ? nearest(sign) : sign,
    ),
  );
  const { missing: still } = await lay(near, sizes[0]!);
  return eachText(near, (text) => {
    if (Array.from(text).some((sign) => still.has(sign) && /[\p{L}\p{N}]/u.test(sign))) return '';
    return eachSign(text, (sign) => (still.has(sign) ? '' : sign));
  });
}

const nearest = (sign: string) => sign.normalize('NFKC').replace(/[\u2010\u2011]/, '-');

const eachSign = (text: string, change: (sign: string) => string) =>
  Array.from(text, change).join('').replace(/\s+/g, ' ').trim();

const eachText = (words: CardWords, change: (text: string) => string): CardWords => ({
  ...words,
  paper: change(words.paper),
  category: change(words.category),
  headline: change(words.headline),
});

/** Lays a card out; `missing` are the signs that no font has. */
async function lay(words: CardWords, size: number) {
  const missing = new Set<string>();
  let headlineHeight = 0;
  const svg = await satori(cardDesign(words, size), {
    ...card,
    fonts: cardFonts(),
    loadAdditionalAsset: async (_script, text) => {
      for (const sign of text) missing.add(sign);
      return [];
    },
    onNodeDetected(node) {
      if (node.type === 'h1') headlineHeight = node.height;
    },
  });
  return { svg, headlineHeight, missing };
}

/** Indexed, which halves the file and loses nothing: ink on paper has fewer than 256 shades. */
function png(svg: string): Promise<Uint8Array> {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, dither: 0, compressionLevel: 9 })
    .toBuffer();
}
