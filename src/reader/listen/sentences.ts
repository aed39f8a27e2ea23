/**
 * A text in pieces that are spoken one by one: its sentences, and where one is longer than `limit` characters, its
 * clauses. None is lost, and none is cut within a word that fits.
 */
export function sentences(text: string, language: string, limit: number): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    open += segment;
    if (endsInShort.test(open)) continue;
    pieces.push(open);
    open = '';
  }
  return [...pieces, open].flatMap((piece) => clauses(piece.trim(), limit)).filter(Boolean);
}

/** "Mr.", "Oct.", "p.m.", "г.": a full stop that hardly ends a sentence, and where it does, two are spoken as one. */
const endsInShort = /(?:^|\s)[\p{L}.]{1,3}\.\s*$/u;

function clauses(sentence: string, limit: number): string[] {
  if (sentence.length <= limit) return [sentence];
  const head = sentence.slice(0, limit);
  const [clause] = /^.*[,;:–—)](?=\s)/s.exec(head) ?? /^.*\s/s.exec(head) ?? [head];
  return [clause.trim(), ...clauses(sentence.slice(clause.length).trim(), limit)];
}
