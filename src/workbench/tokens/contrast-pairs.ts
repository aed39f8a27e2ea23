/** What a colour is on a ground: words are read (4.5 : 1, better 7 : 1), edges and drawings are made out (3 : 1). */
export interface ContrastPair {
  color: string;
  ground: string;
  is: 'text' | 'edge' | 'drawing';
  /** Where they meet. */
  where: string;
}

export const contrastPairs: ContrastPair[] = [
  { color: '--ink', ground: '--paper', is: 'text', where: 'headlines and text' },
  { color: '--ink-2', ground: '--paper', is: 'text', where: 'standfirsts, dates, captions' },
  { color: '--accent', ground: '--paper', is: 'text', where: 'categories, note marks, errors' },
  { color: '--ink', ground: '--raised', is: 'text', where: 'notes that stand open, code' },
  { color: '--ink-2', ground: '--raised', is: 'text', where: 'what is said beside them' },
  { color: '--accent', ground: '--raised', is: 'text', where: 'buttons above lists' },
  { color: '--paper', ground: '--ink', is: 'text', where: 'the button that sends' },
  { color: '--edge', ground: '--paper', is: 'edge', where: 'what one types into' },
  { color: '--edge', ground: '--raised', is: 'edge', where: 'the same, raised' },
  { color: '--ink', ground: '--sea', is: 'text', where: 'names at sea' },
  { color: '--ink', ground: '--land', is: 'text', where: 'names on a map' },
  { color: '--ink', ground: '--land-lit', is: 'text', where: 'names where the story is' },
  { color: '--accent', ground: '--land', is: 'drawing', where: 'places on a map' },
  { color: '--accent', ground: '--land-lit', is: 'drawing', where: 'places where the story is' },
];

/** In words, so that no colour has to say it. The ratio is cut, not rounded: 4.499 is not 4.5. */
export function verdict(ratio: number | undefined, is: ContrastPair['is']) {
  if (ratio === undefined) return { ratio: '?', level: 'not worked out', passes: true };
  const told = (Math.floor(ratio * 100) / 100).toFixed(2);
  if (is !== 'text') return { ratio: told, level: ratio >= 3 ? 'passes' : 'fails', passes: ratio >= 3 };
  return { ratio: told, level: ratio >= 7 ? 'AAA' : ratio >= 4.5 ? 'AA' : 'fails', passes: ratio >= 4.5 };
}
