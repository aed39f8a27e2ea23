/** Text that compresses like English and means nothing: real function words, made-up words for the rest. */
import { type Dice, diceOf, zipf } from './dice.ts';

const functionWords =
  'the of and to in a that for on is was with as by at it from has be its said were have not are will which after but they who would this or more their had he been than one his over about when two new into also under some last between until other no before because up could out she her most against since her while only if we can years where all there'.split(
    ' ',
  );

const vocabulary = inventWords(6000);

const functionRank = zipf(functionWords.length, 2);
const wordRank = zipf(vocabulary.length, 30);

/** A made-up word with a capital: a topic, a name. The same rank gives the same; different ranks, different ones. */
export const nameOf = (rank: number) => capital(vocabulary[vocabulary.length - 1 - rank]!);

/** Somebody who writes on one subject: some words come again and again, as they do in an article. */
export function writer(dice: Dice) {
  const subject = Array.from({ length: 14 }, () => dice.pick(vocabulary));

  const word = () => {
    const kind = dice.roll();
    if (kind < 0.42) return functionWords[functionRank(dice.roll())]!;
    if (kind < 0.5) return dice.pick(subject);
    if (kind < 0.53) return capital(dice.pick(subject));
    return vocabulary[wordRank(dice.roll())]!;
  };
  const words = (count: number) => Array.from({ length: count }, word);
  const phrase = (count: number) => capital(words(count).join(' '));

  return {
    /** Words without a full stop: a headline, a heading, a cell. */
    phrase,
    sentence: (count: number) => {
      if (count < 10 || dice.chance(0.4)) return `${phrase(count)}.`;
      const comma = dice.between(3, count - 3);
      const number = dice.chance(0.2) ? ` ${dice.between(2, 9000)}` : '';
      return `${phrase(comma)}, ${words(count - comma).join(' ')}${number}.`;
    },
  };
}

export type Writer = ReturnType<typeof writer>;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function inventWords(count: number): string[] {
  const dice = diceOf(0, 0);
  const starts = ' b c d g h k l m n p r s t v w st tr pr gr cl pl ch th'.split(' ');
  const vowels = 'a e i o u a e i o ea ou ai'.split(' ');
  const ends = '   n r s l m nd st ng rt'.split(' ');
  const words = new Set<string>();
  while (words.size < count) {
    // Words that are used often are short.
    const syllables = Math.min(4, 1 + dice.between(0, 1) + Math.floor(words.size / 1500));
    const word = Array.from({ length: syllables }, (_, place) => {
      const end = place === syllables - 1 || dice.chance(0.2) ? dice.pick(ends) : '';
      return dice.pick(starts) + dice.pick(vowels) + end;
    }).join('');
    if (word.length > 2 && !functionWords.includes(word)) words.add(word);
  }
  return [...words];
}
