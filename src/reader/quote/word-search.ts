import type { Stretch } from './stretches.ts';

export interface Word {
  stretch: Stretch;
  from: number;
  to: number;
  /** What it is compared by: browsers see neither case nor accents here. */
  plain: string;
}
/** Places in a list of words: the first and the last. */
export type Span = [first: number, last: number];
/** How words are named in a link: those that are meant, or how they begin and end, and what stands beside them. */
export interface WordLink {
  prefix?: Span | undefined;
  start: Span;
  end?: Span | undefined;
  suffix?: Span | undefined;
}

/** The words of stretches, in order; the marks of notes count as words. */
export function wordsOf(stretches: readonly Stretch[], language: string): Word[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const marks = new Set(stretches.filter(({ mark }) => mark).map(({ text }) => text));
  return stretches.flatMap((stretch) =>
    [...segmenter.segment(stretch.text)]
      .filter(({ isWordLike, segment }) => isWordLike || marks.has(segment))
      .map(({ segment, index }) => ({
        stretch,
        from: index,
        to: index + segment.length,
        plain: segment.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
      })),
  );
}

/** As much of a span as lies in the stretch of one of its words. */
export function besides([first, last]: Span, at: number, words: readonly Word[]): Span {
  const isBeside = (place: number) => words[place]?.stretch === words[at]!.stretch;
  while (!isBeside(first)) first += 1;
  while (!isBeside(last)) last -= 1;
  return [first, last];
}

/** What a browser finds by a link: the first words that fit it. */
export function findWords(
  { prefix, start, end, suffix }: WordLink,
  words: readonly Word[],
): Span | undefined {
  const size = ([first, last]: Span) => last - first + 1;
  const isAt = (place: number, span: Span) => isSame(words, place, span);
  for (let place = 0; place < words.length; place += 1) {
    if (!isAt(place, start) || (prefix && !isAt(place - size(prefix), prefix))) continue;
    const past = place + size(start);
    if (!end) {
      if (!suffix || isAt(past, suffix)) return [place, past - 1];
      continue;
    }
    for (let other = past; other < words.length; other += 1)
      if (isAt(other, end) && (!suffix || isAt(other + size(end), suffix)))
        return [place, other + size(end) - 1];
  }
  return undefined;
}

/** Whether the words at a place are those of a span, and in one stretch like them. */
function isSame(words: readonly Word[], place: number, [first, last]: Span): boolean {
  for (let step = 0; step <= last - first; step += 1) {
    const word = words[place + step];
    if (word?.plain !== words[first + step]!.plain || word.stretch !== words[place]!.stretch) return false;
  }
  return true;
}
