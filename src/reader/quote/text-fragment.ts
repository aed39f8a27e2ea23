/**
 * Links to words within a page (https://wicg.github.io/scroll-to-text-fragment/#syntax):
 * `:~:text=[prefix-,]start[,end][,-suffix]`. Browsers look for each part in a stretch of words, and Chromium ends one at
 * a note's mark, which is a button: no part of a link reaches over a mark or out of a block, and a link is given only
 * if it leads nowhere else. (text-fragments-polyfill, made for this, does not know of marks: its links lead nowhere.)
 */
import type { Stretch } from './stretches.ts';
import { besides, findWords, type Span, type Word, type WordLink, wordsOf } from './word-search.ts';

/** What is longer, in characters, is named by the words it begins and ends with. */
const longest = 150;
/** How many words at its ends, and around it. */
const ends = [3, 5, 8, 13, 21];
const around = [2, 3, 5, 8, 13];

/**
 * The part of an address behind "#" that leads to what is selected; nothing where that cannot be told from the same
 * words before it. A word that is selected in part is meant whole.
 */
export function textFragment(stretches: readonly Stretch[], language: string): string | undefined {
  const words = wordsOf(stretches, language);
  const isMeant = ({ stretch, from, to }: Word) =>
    stretch.own && !stretch.mark && to > stretch.from && from < stretch.to;
  const first = words.findIndex(isMeant);
  const last = words.findLastIndex(isMeant);
  if (first === -1) return undefined;
  for (const target of widened([first, last], words))
    for (const link of linksTo(target, words)) {
      const found = findWords(link, words);
      if (found?.[0] === target[0] && found[1] === target[1]) return written(link, words);
    }
  return undefined;
}

/** Part of a headline stands in the breadcrumb before it too, word by word: then all of it is meant. */
function widened([first, last]: Span, words: readonly Word[]): Span[] {
  const [begin] = besides([0, first], first, words);
  const [, finish] = besides([last, words.length - 1], last, words);
  return [
    [first, last],
    [begin, last],
    [first, finish],
    [begin, finish],
  ];
}

/** Everything that may lead there, the plainest first. */
function* linksTo(target: Span, words: readonly Word[]): Generator<WordLink> {
  const links = [...plainLinks(target, words)];
  yield* links;
  for (const count of around) {
    const prefix = before(target[0], count, words);
    const suffix = after(target[1], count, words);
    for (const link of links) {
      if (prefix) yield { ...link, prefix };
      if (suffix) yield { ...link, suffix };
      if (prefix && suffix) yield { ...link, prefix, suffix };
    }
  }
}

function* plainLinks([first, last]: Span, words: readonly Word[]): Generator<WordLink> {
  const isOne = words[last]!.stretch === words[first]!.stretch;
  if (isOne && words[last]!.to - words[first]!.from <= longest) return yield { start: [first, last] };
  for (const count of ends) {
    const start = besides([first, first + count - 1], first, words);
    const end = besides([last - count + 1, last], last, words);
    if (start[1] < end[0]) yield { start, end };
  }
}

/** Words before a place. Those of the page within and after the article are not there for everybody. */
function before(place: number, count: number, words: readonly Word[]): Span | undefined {
  const beside = words[place - 1];
  const isSteady = words.findIndex(({ stretch }) => stretch.own) >= place || beside?.stretch.own;
  // Between a mark and the word there may be a comma that belongs to neither.
  if (!beside || !isSteady || (beside.stretch.mark && headOf(words[place]!))) return undefined;
  return besides([place - count, place - 1], place - 1, words);
}

function after(place: number, count: number, words: readonly Word[]): Span | undefined {
  return words[place + 1]?.stretch.own ? besides([place + 1, place + count], place + 1, words) : undefined;
}

/** What stands in a stretch before a word: its spaces do not count. */
const headOf = ({ stretch, from }: Word): string => stretch.text.slice(0, from).trim();

function written({ prefix, start, end = start, suffix }: WordLink, words: readonly Word[]): string {
  const [first, last] = [words[start[0]]!, words[end[1]]!];
  // Punctuation that is selected along goes along, but not what a mark has parted from its word.
  const isParted = words[start[0] - 1]?.stretch.mark && !/[\p{L}\p{N}]/u.test(headOf(first));
  const from = isParted ? first.from : Math.min(first.from, first.stretch.from);
  const to = Math.max(last.to, last.stretch.to);
  const text = (stretch: Stretch, begin: number, finish?: number) =>
    encoded(stretch.text.slice(begin, finish));

  const isOne = end === start;
  const middle = isOne
    ? text(first.stretch, from, to)
    : `${text(first.stretch, from, words[start[1]]!.to)},${text(last.stretch, words[end[0]]!.from, to)}`;
  const [ahead, behind] = [prefix && words[prefix[0]]!, suffix && words[suffix[1]]!];
  const head = ahead && text(ahead.stretch, ahead.from, ahead.stretch === first.stretch ? from : undefined);
  const tail = behind && text(behind.stretch, behind.stretch === last.stretch ? to : 0, behind.to);
  return `:~:text=${head ? `${head}-,` : ''}${middle}${tail ? `,-${tail}` : ''}`;
}

/** As it may stand in a text directive: with "-", "," and "&" encoded (§3.3.1 of the draft). */
const encoded = (text: string): string =>
  encodeURIComponent(
    text
      .replace(/[^\S\u00a0]+/g, ' ')
      .trim()
      .toWellFormed(),
  ).replaceAll('-', '%2D');
