import { BitReader } from './bit-reader.ts';

/** Where a word stands in an article, in words from its beginning, and in which of its forms. */
export interface Places {
  positions: number[];
  /** By their places in `forms` of the list. */
  forms: number[];
}

/**
 * The places of a word in those articles of a list that are wanted. `postings` says which of the list stand here, by
 * their places in it: [first, past the last].
 */
export function readPlaces(
  bytes: Uint8Array,
  from: number,
  [first, past]: [number, number],
  isWanted: (index: number) => boolean,
): { forms: string[]; places: Map<number, Places> } {
  const bits = new BitReader(bytes, from);
  const forms = Array.from({ length: bits.gamma() }, () => {
    const letters = Uint8Array.from({ length: bits.gamma() }, () => bits.bits(8));
    return new TextDecoder().decode(letters);
  });
  const low = bits.bits(4);
  const least = bits.bits(1);
  const places = new Map<number, Places>();
  for (let index = first; index < past; index += 1) {
    const count = bits.gamma() + least;
    const here: Places = { positions: [], forms: [] };
    for (let nth = 0, position = -1; nth < count; nth += 1) {
      position += bits.rice(low) + 1;
      here.positions.push(position);
      here.forms.push(bits.unary(forms.length - 1));
    }
    if (isWanted(index)) places.set(index, here);
  }
  return { forms, places };
}
