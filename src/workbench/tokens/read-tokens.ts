import { AtRule, type Container, type Declaration, type Document, parse, Rule } from 'postcss';

/** A custom property as one place of a style sheet defines it. */
export interface TokenDefinition {
  /** From the outside in: `['@media (forced-colors: active)', 'svg']`. */
  rule: string[];
  name: string;
  /** In one line. */
  value: string;
  /** Where the value stands in the text. */
  start: number;
  end: number;
}

/** A name within a rule: what is defined twice there, counts as it is said last. */
export const definitionKey = ({ rule, name }: Pick<TokenDefinition, 'rule' | 'name'>) =>
  [...rule, name].join(' { ');

/** Every custom property that a style sheet defines. Throws postcss's `CssSyntaxError`, which names the line. */
export function readTokens(css: string): TokenDefinition[] {
  const found = new Map<string, TokenDefinition>();
  // The parser takes a byte order mark away before it counts.
  const shift = css.startsWith('\uFEFF') ? 1 : 0;
  parse(css).walkDecls(/^--/, (declaration) => {
    const definition = read(declaration, shift);
    found.set(definitionKey(definition), definition);
  });
  return [...found.values()];
}

function read(declaration: Declaration, shift: number): TokenDefinition {
  const { prop: name, raws, source } = declaration;
  const value = declaration.value.trimEnd();
  // A comment behind a value is not part of it; one inside is.
  const raw = (raws as { value?: { raw: string } }).value?.raw.trimEnd() ?? value;
  const start = source!.start!.offset + shift + name.length + raws.between!.length;
  const written = raw.startsWith(value) ? value : raw;
  return { rule: ruleOf(declaration), name, value: inOneLine(value), start, end: start + written.length };
}

/** The selectors and conditions that a declaration stands in. */
function ruleOf({ parent }: { parent: Container | Document | undefined }): string[] {
  if (!parent) return [];
  const outer = ruleOf(parent);
  if (parent instanceof Rule) return [...outer, inOneLine(parent.selector)];
  if (parent instanceof AtRule) return [...outer, inOneLine(`@${parent.name} ${parent.params}`)];
  return outer;
}

const inOneLine = (text: string) =>
  text.trim().replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
