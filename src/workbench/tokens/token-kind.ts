import { isColor } from './contrast.ts';

/** What a token is for, as far as a browser can check it. */
export type TokenKind = 'color' | 'typeface' | 'length' | 'number' | 'duration' | 'other';

const length = /^(?:clamp|min|max|calc)\(|^-?[\d.]+(?:%|[a-z]+)$/i;
const family = /\b(?:serif|sans-serif|monospace|system-ui|ui-serif|ui-monospace)$/;

/** By its name where that says it, since sums say little; otherwise by its value. */
export function tokenKind(name: string, value: string): TokenKind {
  if (/^--(?:step|space)-/.test(name)) return 'length';
  if (name.startsWith('--leading')) return 'number';
  if (isColor(value)) return 'color';
  if (family.test(value)) return 'typeface';
  if (/^[\d.]+m?s$/.test(value)) return 'duration';
  if (/^-?[\d.]+$/.test(value)) return 'number';
  return length.test(value) ? 'length' : 'other';
}

/** A property that takes just such values, and what to write there. */
const checks: Record<TokenKind, [property: string, expected: string] | null> = {
  color: ['color', 'a colour, such as oklch(0.52 0.19 27)'],
  typeface: ['font-family', 'typefaces with commas between, such as Georgia, serif'],
  length: ['padding-left', 'a length, such as 1.5rem'],
  number: ['line-height', 'a number, such as 1.5'],
  duration: ['transition-duration', 'a time, such as 150ms'],
  other: null,
};

/** What this browser does not understand in a value of a kind; nothing where it does. */
export function kindFault(kind: TokenKind, value: string): string | undefined {
  const check = checks[kind];
  if (!check || CSS.supports(check[0], value)) return undefined;
  return `This browser does not take it for ${check[1]}.`;
}
