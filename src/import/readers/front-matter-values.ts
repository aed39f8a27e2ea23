/** Front matter is written by hand: what is meant for a list may be one word, and a name may be a person. */
type Data = Record<string, unknown>;

/** The text of the first key that has any. */
export function wordsIn(data: Data, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const text = wordsOf(data[key]);
    if (text) return text;
  }
  return undefined;
}

/** The list under the first key that has one, or that has one thing alone. */
export function listIn(data: Data, ...keys: string[]): unknown[] {
  for (const key of keys) {
    const found = [data[key]].flat().filter((one) => wordsOf(one) !== undefined || isRecord(one));
    if (found.length > 0) return found;
  }
  return [];
}

export const wordsOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
};

export const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
