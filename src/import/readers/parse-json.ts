import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { Unreadable } from './unreadable.ts';

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw syntaxFault(text);
  }
}

/** Where the text stops being JSON: `JSON.parse` does not know the line. */
function syntaxFault(text: string): Unreadable {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [{ error, offset } = { error: 0, offset: text.length }] = errors;
  const reason = printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return new Unreadable(
    `is broken JSON (${reason}) – look here and just before for a missing quote, comma or bracket, or save it anew`,
    text.slice(0, offset).split('\n').length,
  );
}
