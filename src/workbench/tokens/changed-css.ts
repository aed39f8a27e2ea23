import type { TokenChange } from './token-change.ts';

/** The changed lines as CSS, each under its rule: to be pasted over those of tokens.css. */
export function changedCss(changes: TokenChange[]): string {
  return [...Map.groupBy(changes, ({ rule }) => rule.join('\n'))]
    .map(([, ofRule]) => block(ofRule[0]!.rule, ofRule))
    .join('\n\n')
    .concat(changes.length > 0 ? '\n' : '');
}

function block([outer, ...inner]: string[], changes: TokenChange[]): string {
  if (outer === undefined) return changes.map(({ name, value }) => `${name}: ${value};`).join('\n');
  return `${outer} {\n${block(inner, changes).replaceAll(/^/gm, '  ')}\n}`;
}
