/** What tokens are for: how each kind is shown, and what may be said for it. */
import { isColor } from './contrast.ts';
import type { TokenState } from './token-changes.ts';
import { placeOf, type TokenDefinition } from './token-file.ts';
import { tokenValueFault } from './token-value-fault.ts';

export interface TokenGroup {
  title: string;
  look: 'swatches' | 'face' | 'step' | 'leading' | 'length' | 'radius' | 'duration' | 'none';
  /** A property that takes just such values, and what to write there. */
  check?: [property: string, expected: string];
  holds: (name: string, value: string) => boolean;
}

/** A token with all places that define it. */
export interface Token {
  name: string;
  places: TokenDefinition[];
}

const length: TokenGroup['check'] = ['margin-left', 'a length, such as 1.5rem'];
const number: TokenGroup['check'] = ['line-height', 'a number, such as 1.5'];
const isLength = (value: string) => /^(?:clamp|min|max|calc)\(|^-?[\d.]+(?:%|[a-z]+)$/i.test(value);
const isFace = (value: string) =>
  /\b(?:serif|sans-serif|monospace|system-ui|ui-serif|ui-monospace)$/.test(value);

/** A token stands in the first group that holds it: by its name where that says it, since sums say little. */
const groups: TokenGroup[] = [
  {
    title: 'Colours',
    look: 'swatches',
    check: ['color', 'a colour, such as oklch(0.52 0.19 27)'],
    holds: (_, value) => isColor(value),
  },
  {
    title: 'Typefaces',
    look: 'face',
    check: ['font-family', 'typefaces with commas between, such as Georgia, serif'],
    holds: (_, value) => isFace(value),
  },
  { title: 'Type scale', look: 'step', check: length, holds: (name) => name.startsWith('--step-') },
  { title: 'Leading', look: 'leading', check: number, holds: (name) => name.startsWith('--leading') },
  { title: 'Spacing', look: 'length', check: length, holds: (name) => name.startsWith('--space-') },
  { title: 'Radii', look: 'radius', check: length, holds: (name) => name.includes('radius') },
  {
    title: 'Durations',
    look: 'duration',
    check: ['transition-duration', 'a time, such as 150ms'],
    holds: (_, value) => /^[\d.]+m?s$/.test(value),
  },
  {
    title: 'Measures',
    look: 'length',
    check: ['max-width', 'a length, such as 38rem, or none'],
    holds: (_, value) => isLength(value),
  },
  { title: 'Numbers', look: 'none', check: number, holds: (_, value) => /^-?[\d.]+$/.test(value) },
  { title: 'Others', look: 'none', holds: () => true },
];

/** All tokens of the file, in groups that are not empty, in the order of the file. */
export function tokenGroups(definitions: TokenDefinition[]) {
  const byName = Map.groupBy(definitions, ({ name }) => name);
  /** Where a value is another token, the value of that; as deep as designs go. */
  const valueOf = (name: string, depth = 4): string => {
    const value = byName.get(name)?.[0]!.value ?? '';
    const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    return other && depth > 0 ? valueOf(other, depth - 1) : value;
  };
  const tokens = [...byName].map(([name, places]): Token => ({ name, places }));
  const held = Map.groupBy(tokens, ({ name }) => groups.find(({ holds }) => holds(name, valueOf(name)))!);
  return groups.filter((group) => held.has(group)).map((group) => ({ group, tokens: held.get(group)! }));
}

/** What a definition says with the changes in it: what the page wears. */
export const asChanged = ({ definitions, changes }: TokenState): TokenDefinition[] =>
  definitions.map((token) => ({ ...token, value: changes.get(placeOf(token))?.value ?? token.value }));

/** Why a token cannot have a value, in a sentence for whoever types it; nothing where it can. `known`: all tokens' names. */
export function tokenFault(
  name: string,
  { check }: TokenGroup,
  value: string,
  known: Set<string>,
): string | undefined {
  const fault = tokenValueFault(value);
  if (fault) return fault;
  const named = [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, token]) => token!);
  if (named.includes(name)) return `${name} cannot be made of itself.`;
  const unknown = named.find((token) => !known.has(token));
  if (unknown) return `There is no ${unknown}.`;
  if (!check || CSS.supports(check[0], value)) return undefined;
  return `This browser does not take it for ${check[1]}.`;
}
