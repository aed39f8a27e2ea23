/** An article that nobody wrote, of the length, make-up and variety of real ones. */
import type * as v from 'valibot';
import { categoryTitle, masthead } from '../../src/masthead.ts';
import { type Article, articlePath } from '../../src/news/article.ts';
import { slugify } from '../../src/news/slugify.ts';
import { reference, text } from '../support/articles.ts';
import { type Dice, diceOf, zipf } from './dice.ts';
import { gazetteer } from './gazetteer.ts';
import { madeUpBody } from './made-up-body.ts';
import { nameOf, writer } from './made-up-words.ts';

export interface MadeUpArticle {
  category: string;
  slug: string;
  article: v.InferInput<typeof Article>;
}

/**
 * The article at an index, counted from the oldest: it depends on nothing else, so an archive is the beginning of every
 * larger one with the same seed.
 */
export function madeUpArticle(index: number, seed: number): MadeUpArticle {
  const dice = diceOf(seed, index);
  const { category, title, slug } = placed(dice, index);
  const write = writer(dice);
  const places = placesOf(dice);
  const date = dateOf(dice, index);
  const notes = dice.chance(1 / 3) ? dice.between(1, 2) : 0;
  // Its dice are rolled again from the start, so that the other story is found where it was put.
  const other = index > 0 && dice.chance(0.2) ? dice.between(0, index - 1) : undefined;
  const readAlso = other === undefined ? undefined : articlePath(placed(diceOf(seed, other), other));

  return {
    category,
    slug,
    article: {
      $schema: '../../article.schema.json',
      headline: notes > 0 && dice.chance(0.25) ? [text(title), reference('note-1')] : title,
      description: write.sentence(dice.between(12, 25)),
      ...(places[0] && { dateline: `${places[0].name.toUpperCase()}, ${monthAndDay.format(date)}.` }),
      datePublished: `${date.toISOString().slice(0, 19)}Z`,
      author: authorsOf(dice, category),
      keywords: topicsOf(dice, index),
      ...(places.length > 0 && {
        contentLocation: places.map(({ country, ...place }) => ({
          ...place,
          address: { addressCountry: country },
        })),
      }),
      body: madeUpBody({ dice, write, notes, readAlso }),
    },
  };
}

/** What its address is made of. */
function placed(dice: Dice, index: number) {
  const category = masthead.categories[categoryRank(dice.roll())]!.slug;
  const title = writer(dice).phrase(dice.between(6, 14));
  return { category, title, slug: `${slugify(title.split(' ').slice(0, 8).join(' '))}-${index}` };
}

const categoryRank = zipf(masthead.categories.length);

const minute = 60_000;
/** Five an hour; at 100,000 articles, two years and three months. */
const apart = 12 * minute;
const firstDay = Date.UTC(2021, 0, 1);

const dateOf = (dice: Dice, index: number) =>
  new Date(firstDay + index * apart + dice.between(0, 11) * minute);

const monthAndDay = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  timeZone: masthead.timeZone,
});

/** News is made in few places, and most of it in one at a time. */
const placesOf = (dice: Dice) =>
  dice.chance(0.6)
    ? [...new Set(Array.from({ length: placeCount(dice) }, () => gazetteer[placeRank(dice.roll())]!))]
    : [];
const placeRank = zipf(gazetteer.length);
const placeCount = (dice: Dice) => (dice.chance(0.75) ? 1 : dice.between(2, 3));

function authorsOf(dice: Dice, category: string) {
  const desk = { name: `${categoryTitle(category)} desk` };
  const newsroom = { name: 'Newsroom' };
  if (dice.chance(0.8)) return [newsroom];
  return dice.chance(0.2) ? [desk, newsroom] : [desk];
}

const topicRank = zipf(3000);

/** New topics come ever more rarely: some 80 after 1,000 articles, 220 after 10,000, 650 after 100,000. */
const topicsAt = (index: number) => Math.min(3000, 20 + Math.floor(2 * Math.sqrt(index)));

const topicsOf = (dice: Dice, index: number) => [
  ...new Set(
    Array.from({ length: dice.between(1, 3) }, () => nameOf(topicRank(dice.roll(), topicsAt(index)))),
  ),
];
