/** As long as a value may be: longer ones are no design. */
const longest = 300;

/**
 * What keeps a text from being the value of a custom property here; nothing where it may be one. The page asks while one
 * types and the dev server before it writes, so whatever could end the declaration, fetch something, or hide either by
 * an escape is refused. (All styles stand in every page, where `<` could end them.)
 */
export function tokenValueFault(value: string): string | undefined {
  if (!value.trim()) return 'Write a value: an empty one would leave nothing to draw with.';
  if (value !== value.trim()) return 'Leave no space before or after the value.';
  if (value.length > longest) return `At most ${longest} characters: this has ${value.length}.`;
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value))
    return 'Write it in one line, without control characters.';
  const [stray] = /[;{}<>!@\\]|\/\*|\*\//.exec(value) ?? [];
  if (stray) return `A value cannot hold “${stray}”.`;
  const [fetching] = /\b(?:url|src|image|image-set|cross-fade|element|expression)(?=\()/i.exec(value) ?? [];
  if (fetching) return `A value cannot fetch anything: “${fetching}()” is not taken.`;
  if (/^(?:initial|inherit|unset|revert|revert-layer)$/i.test(value))
    return `“${value}” would take the value away: nothing would stand there.`;
  return unbalanced(value);
}

const closing: Record<string, string> = { '(': ')', '[': ']' };

function unbalanced(value: string): string | undefined {
  const open: string[] = [];
  let quote = '';
  for (const sign of value) {
    if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (closing[sign]) open.push(closing[sign]);
    else if ((sign === ')' || sign === ']') && open.pop() !== sign) return `“${sign}” closes nothing.`;
  }
  if (quote) return `A quotation mark ${quote} is missing.`;
  return open.length > 0 ? `“${open.toReversed().join('')}” is missing at the end.` : undefined;
}
