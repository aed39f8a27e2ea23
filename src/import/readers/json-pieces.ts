import { newlinesIn } from './source-file.ts';
import { checkSize } from './whole-text.ts';

/**
 * What a JSON file of any size is read as: the text of each element of its list, which is all of it or stands under
 * "items", with the line where it begins; at last what stands around them, with a 0 in the place of each. Whatever is
 * wrong with the file is wrong in one of them.
 */
export type JsonPiece = { element: string; line: number } | { around: string };

export async function* jsonPieces(chunks: AsyncIterable<string>): AsyncGenerator<JsonPiece> {
  const cutter = openCutter();
  let [around, element] = ['', ''];
  let [line, began] = [1, 1];
  let depth = 0;
  /** How deep the elements lie, as long as one is in their list. */
  let listDepth: number | undefined;
  let hasList = false;
  for await (const chunk of chunks)
    for (const [text, sign] of cutter.cut(chunk)) {
      line += newlinesIn(text);
      const isEnd = depth === listDepth && (sign === ',' || sign === ']');
      if (listDepth === undefined) around += text + sign;
      else element += isEnd ? text : text + sign;
      checkSize(Math.max(around.length, element.length));
      if (isEnd) {
        // Where there is none, a comma too many shows in what stands around.
        if (element.trim() !== '') {
          yield pieceOf(element, began);
          around += '0';
        }
        around += '\n'.repeat(newlinesIn(element)) + sign;
        [element, began] = ['', line];
        if (sign === ']') listDepth = undefined;
      }
      if (sign === ']' || sign === '}') depth -= 1;
      if (sign === '[' || sign === '{') depth += 1;
      if (sign !== '[' || hasList || !opensList.test(around) || depth > 2) continue;
      hasList = true;
      listDepth = depth;
      began = line;
    }
  if (listDepth === undefined) around += cutter.rest();
  else yield pieceOf(element + cutter.rest(), began);
  yield { around };
}

/** It begins where its first sign stands. */
function pieceOf(element: string, line: number): JsonPiece {
  const text = element.trimStart();
  return { element: text, line: line + newlinesIn(element.slice(0, -text.length || undefined)) };
}

const opensList = /^\s*\[$|[{,]\s*"items"\s*:\s*\[$/;

/** Cuts a text behind each bracket and comma that stands in no string: what comes before one, and which it is. */
function openCutter() {
  let rest = '';
  let isString = false;
  let isEscaped = false;
  return {
    *cut(chunk: string): Generator<[text: string, sign: string]> {
      let from = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const sign = chunk[at]!;
        if (isEscaped) isEscaped = false;
        else if (sign === '"') isString = !isString;
        else if (isString) isEscaped = sign === '\\';
        else if ('[]{},'.includes(sign)) {
          yield [rest + chunk.slice(from, at), sign];
          rest = '';
          from = at + 1;
        }
      }
      rest += chunk.slice(from);
      checkSize(rest.length);
    },
    rest: () => rest,
  };
}
