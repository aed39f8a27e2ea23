import { isColor, lightDark } from './contrast.ts';
import type { TokenDefinition } from './token-file.ts';

/** The tokens of a whole page in one state of it. */
export interface TokenTheme {
  name: string;
  /** `--paper` → `oklch(…)`, with other tokens that a value names in their place. */
  values: Map<string, string>;
  /** The tokens that this theme has a word of its own for. */
  own: Set<string>;
}

/** Light and dark of `:root`, and each rule that gives the whole page other colours: sepia, more contrast, print. */
export function tokenThemes(definitions: TokenDefinition[]): TokenTheme[] {
  const rules = Map.groupBy(definitions, ({ rule }) => rule.join(' { '));
  const base = rules.get(':root') ?? [];
  const others = [...rules.values()].filter(
    (changed) => changed !== base && isPage(changed[0]!.rule) && changed.some(({ value }) => isColor(value)),
  );
  return [...themesOf(base, base), ...others.flatMap((changed) => themesOf(base, changed))];
}

/** Light and dark; one alone where the paper has but one colour. */
function themesOf(base: TokenDefinition[], changed: TokenDefinition[]): TokenTheme[] {
  const paper = changed.find(({ name }) => name === '--paper')?.value;
  const isOne = changed !== base && paper !== undefined && lightDark(paper)[0] === lightDark(paper)[1];
  const own = new Set(changed.map(({ name }) => name));

  return (isOne ? ['light'] : ['light', 'dark']).map((side, at) => {
    const values = new Map([...base, ...changed].map(({ name, value }) => [name, lightDark(value)[at]!]));
    for (const [name, value] of values) values.set(name, spelledOut(value, values));
    const called = changed === base ? [] : [themeName(changed[0]!.rule)];
    return { name: capital([...called, ...(isOne ? [] : [side])].join(', ')), values, own };
  });
}

/** As deep as designs go. */
function spelledOut(value: string, values: Map<string, string>, depth = 4): string {
  if (depth === 0 || !value.includes('var(')) return value;
  const filled = value.replaceAll(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
  return spelledOut(filled, values, depth - 1);
}

/** Whether a rule is about the page itself, under whatever condition. */
function isPage(rule: string[]): boolean {
  const selectors = rule.filter((part) => !part.startsWith('@'));
  return (
    selectors.length > 0 && selectors.every((part) => /^(?::root|html|&)(?![\w-])[^\s,>+~]*$/.test(part))
  );
}

/** `:root[data-theme='sepia']` → sepia, `@media (prefers-contrast: more)` → more contrast, `@media print` → print */
function themeName(rule: string[]): string {
  const [, chosen] = /=['"]?([\w-]+)/.exec(rule.join(' ')) ?? [];
  const [condition = ''] = rule;
  return (
    chosen ?? condition.replaceAll(/^@\w+ |[()]/g, '').replace('prefers-contrast: more', 'more contrast')
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
