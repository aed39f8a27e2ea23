import { definitionKey, readTokens } from './read-tokens.ts';
import type { TokenChange } from './token-change.ts';

/** A style sheet with other values for some of its custom properties, and every other character as it was. */
export function changeTokens(css: string, changes: Pick<TokenChange, 'rule' | 'name' | 'value'>[]): string {
  const values = new Map(changes.map((change) => [definitionKey(change), change.value]));
  let changed = css;
  // From the end, so that places further up stay where they are.
  for (const definition of readTokens(css).toSorted((a, b) => b.start - a.start)) {
    const value = values.get(definitionKey(definition));
    if (value !== undefined)
      changed = changed.slice(0, definition.start) + value + changed.slice(definition.end);
  }
  return changed;
}
