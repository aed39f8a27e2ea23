import { definitionKey, type TokenDefinition } from './read-tokens.ts';
import { tokenKind, type TokenKind } from './token-kind.ts';
import type { TokenState } from './token-changes.ts';

/** A token with all places that define it, as they would be saved. */
export interface Token {
  name: string;
  kind: TokenKind;
  places: TokenDefinition[];
}

/** How a token is shown. */
export type Specimen = 'swatches' | 'face' | 'step' | 'leading' | 'length' | 'radius' | 'duration' | 'none';

interface TokenGroup {
  title: string;
  specimen: Specimen;
  holds: (token: Pick<Token, 'name' | 'kind'>) => boolean;
}

/** A token stands in the first group that holds it. */
const groups: TokenGroup[] = [
  { title: 'Colours', specimen: 'swatches', holds: ({ kind }) => kind === 'color' },
  { title: 'Typefaces', specimen: 'face', holds: ({ kind }) => kind === 'typeface' },
  { title: 'Type scale', specimen: 'step', holds: ({ name }) => name.startsWith('--step-') },
  { title: 'Leading', specimen: 'leading', holds: ({ name }) => name.startsWith('--leading') },
  { title: 'Spacing', specimen: 'length', holds: ({ name }) => name.startsWith('--space-') },
  { title: 'Radii', specimen: 'radius', holds: ({ name }) => name.includes('radius') },
  { title: 'Measures', specimen: 'length', holds: ({ kind }) => kind === 'length' },
  { title: 'Durations', specimen: 'duration', holds: ({ kind }) => kind === 'duration' },
  { title: 'Others', specimen: 'none', holds: () => true },
];

/** What a definition says with the changes in it: what the page wears. */
export function asChanged({ definitions, changes }: TokenState): TokenDefinition[] {
  const values = new Map(changes.map((change) => [definitionKey(change), change.value]));
  return definitions.map((token) => ({ ...token, value: values.get(definitionKey(token)) ?? token.value }));
}

/** All tokens of the file, in groups that are not empty, in the order of the file. Kinds are those of the file. */
export function tokenGroups(definitions: TokenDefinition[]) {
  const byName = Map.groupBy(definitions, ({ name }) => name);
  const kindOf = (name: string): TokenKind => {
    const value = byName.get(name)?.[0]!.value ?? '';
    const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    return other && other !== name ? kindOf(other) : tokenKind(name, value);
  };
  const tokens = [...byName].map(([name, places]): Token => ({ name, places, kind: kindOf(name) }));
  const grouped = Map.groupBy(tokens, (token) => groups.find(({ holds }) => holds(token))!);
  return groups.flatMap((group) => {
    const held = grouped.get(group);
    return held ? [{ title: group.title, specimen: group.specimen, tokens: held }] : [];
  });
}
