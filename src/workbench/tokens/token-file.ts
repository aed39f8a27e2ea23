/** What a style sheet says of custom properties, and the same sheet with other values. */
import { AtRule, type Container, type Declaration, type Document, parse, type Root, Rule } from 'postcss';
import * as v from 'valibot';

/** A custom property as one place of a style sheet defines it. */
export interface TokenDefinition {
  /** From the outside in: `['@media (forced-colors: active)', 'svg']`. */
  rule: string[];
  name: string;
  /** In one line. */
  value: string;
}

/** One value of tokens.css that shall be another: `seen` is what stood there when it was changed. */
export const TokenChange = v.strictObject({
  rule: v.array(v.string()),
  name: v.string(),
  seen: v.string(),
  value: v.string(),
});
export type TokenChange = v.InferOutput<typeof TokenChange>;

/** A name within a rule: what is defined twice there, counts as it is said last. */
export const placeOf = ({ rule, name }: Pick<TokenDefinition, 'rule' | 'name'>) =>
  [...rule, name].join(' { ');

/** Every custom property that a style sheet defines. Throws postcss's `CssSyntaxError`, which names the line. */
export const readTokens = (css: string): TokenDefinition[] =>
  [...declarationsIn(parse(css)).values()].map(definitionOf);

/** A style sheet with other values for some of its custom properties, and every other character as it was. */
export function changeTokens(css: string, changes: (TokenDefinition | TokenChange)[]): string {
  const root = parse(css);
  const declarations = declarationsIn(root);
  for (const change of changes) {
    const declaration = declarations.get(placeOf(change));
    if (declaration) write(declaration, change.value);
  }
  return root.toString();
}

/** The changed lines as CSS, each under its rule: to be pasted over those of tokens.css. */
export const changedCss = (changes: TokenDefinition[]): string =>
  [...Map.groupBy(changes, ({ rule }) => rule.join('\n')).values()]
    .map((ofRule) => `${block(ofRule[0]!.rule, ofRule)}\n`)
    .join('\n');

function block([outer, ...inner]: string[], changes: TokenDefinition[]): string {
  if (outer === undefined) return changes.map(({ name, value }) => `${name}: ${value};`).join('\n');
  return `${outer} {\n${block(inner, changes).replaceAll(/^/gm, '  ')}\n}`;
}

function declarationsIn(root: Root): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  root.walkDecls(/^--/, (declaration) => void found.set(placeOf(definitionOf(declaration)), declaration));
  return found;
}

const definitionOf = ({ parent, prop: name, value }: Declaration): TokenDefinition => ({
  rule: ruleOf(parent),
  name,
  value: inOneLine(value),
});

/** The selectors and conditions from the outside in. */
function ruleOf(place: Container | Document | undefined): string[] {
  if (!place) return [];
  const outer = ruleOf(place.parent);
  if (place instanceof Rule) return [...outer, inOneLine(place.selector)];
  if (place instanceof AtRule) return [...outer, inOneLine(`@${place.name} ${place.params}`)];
  return outer;
}

/** A comment or space behind the value is no part of it, and stays; a comment inside goes with it. */
function write(declaration: Declaration, value: string) {
  const before = declaration.value.trimEnd();
  const raw = declaration.raws.value?.raw ?? declaration.value;
  const behind = raw.startsWith(before) ? raw.slice(before.length) : '';
  declaration.value = value;
  declaration.raws.value = { value, raw: value + behind };
}

const inOneLine = (text: string) =>
  text.trim().replaceAll(/\s+/g, ' ').replaceAll('( ', '(').replaceAll(' )', ')');
