/** Where a mark stands in a line: what of it goes, and where its reference comes. */
export interface StarMark {
  mark: string;
  from: number;
  at: number;
  to: number;
}

/** So much of a line tells what a mark in it is. */
const nearby = 300;
const word = /[\p{L}\p{N}]/u;
const closing = /[»”“"’')\].,!?…%]/;

/**
 * The stars and daggers of a line that stand for a note: behind a word ("IS*", "IS *)", "Kabul. *", "Taliban*”") or
 * before one ("*IS"). A product ("5 * 3", "a*b"), emphasis ("*so*"), a note's own beginning in brackets ("(*banned)")
 * and a row of stars by themselves are none.
 */
export function starMarks(line: string): StarMark[] {
  const runs = [...line.matchAll(/\*+|†+|‡+/g)].map((run) => ({ mark: run[0], at: run.index }));
  const emphasised = new Set(runs.flatMap((run, index) => emphasisAt(line, run, runs[index + 1])));
  return runs.flatMap(({ mark, at }) => {
    if (emphasised.has(at) || mark.length > 3) return [];
    const before = line.slice(Math.max(0, at - nearby), at);
    const after = line.slice(at + mark.length, at + mark.length + nearby);
    const place = placeOf(before, after);
    if (place === undefined) return [];
    const to = at + mark.length + place.after;
    return [{ mark, from: at - place.before, at, to }];
  });
}

/** How many characters on both sides go with a mark; nothing where it is none. */
function placeOf(before: string, after: string): { before: number; after: number } | undefined {
  const previous = before.at(-1) ?? ' ';
  const next = after.at(0) ?? ' ';
  const opens = /[\s([«“„"'‘]/.test(previous) && !word.test(before.at(-1) ?? '');
  const isOpen = opens && (/[\s([«„‘]/.test(previous) || !/\S/.test(before.at(-2) ?? ' '));
  if (!isOpen) {
    if (!word.test(previous) && !closing.test(previous)) return undefined;
    return word.test(next) ? undefined : { before: 0, after: tail(before, after) };
  }
  if (word.test(next)) return previous === '(' || previous === '[' ? undefined : { before: 0, after: 0 };
  const said = before.trimEnd();
  if (said === '' || said.length === before.length) return undefined;
  if (!word.test(said.at(-1) ?? '') && !closing.test(said.at(-1) ?? '')) return undefined;
  const spaced = /^\s/.test(after) && /\S/.test(after);
  if (spaced && (!/\p{L}{2,}[»”"’').,!?…]*$/u.test(said) || /^\s*\d/.test(after))) return undefined;
  if (!spaced && /^[^\s),.;:!?»”"’']/.test(after)) return undefined;
  return { before: before.length - said.length, after: tail(before, after) };
}

/** A bracket that only closes the mark, "IS*)", and a space before a comma go with it. */
function tail(before: string, after: string): number {
  const open = before.split('(').length > before.split(')').length;
  const bracket = after.startsWith(')') && !open ? 1 : 0;
  const space = /^ +(?=[,.;:!?])/.exec(after.slice(bracket))?.[0].length ?? 0;
  return bracket + space;
}

function emphasisAt(
  line: string,
  run: { mark: string; at: number },
  next: { mark: string; at: number } | undefined,
): number[] {
  if (next?.mark !== run.mark) return [];
  const start = run.at + run.mark.length;
  const inner = line.slice(start, next.at);
  const opens = /^$|[\s([«“"]/.test(line.at(run.at - 1) ?? '') || run.at === 0;
  const isOne = opens && /^\S.{0,80}$/s.test(inner) && /\S$/.test(inner);
  const ends = !word.test(line.at(next.at + next.mark.length) ?? '');
  return isOne && ends ? [run.at, next.at] : [];
}
