import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { newlinesIn } from './source-file.ts';
import { Unreadable } from './unreadable.ts';

/** `line` is where the text begins in its file. */
export function parseJson(text: string, line = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw syntaxFault(text, line);
  }
}

/** Where the text stops being JSON: `JSON.parse` does not know the line. */
function syntaxFault(text: string, line: number): Unreadable {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [{ error, offset } = { error: 0, offset: text.length }] = errors;
  const reason = printParseErrorCode(error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return new Unreadable(
    `is broken JSON (${reason}) – look here and just before for a missing quote, comma or bracket, or save it anew`,
    line + newlinesIn(text.slice(0, offset)),
  );
}
