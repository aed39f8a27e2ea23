import { kindFault, type TokenKind } from './token-kind.ts';
import { tokenValueFault } from './token-value-fault.ts';

/** Why a token cannot have a value, in a sentence for whoever types it; nothing where it can. `known`: all tokens' names. */
export function tokenFault(
  name: string,
  kind: TokenKind,
  value: string,
  known: Set<string>,
): string | undefined {
  const fault = tokenValueFault(value);
  if (fault) return fault;
  const named = [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, token]) => token!);
  if (named.includes(name)) return `${name} cannot be made of itself.`;
  const unknown = named.find((token) => !known.has(token));
  return unknown ? `There is no ${unknown}.` : kindFault(kind, value);
}
