import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type JsonPiece, jsonPieces } from '../../../src/import/readers/json-pieces.ts';

async function piecesOf(text: string, size = text.length) {
  const chunks = async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  };
  const pieces: JsonPiece[] = [];
  for await (const piece of jsonPieces(chunks())) pieces.push(piece);
  return {
    elements: pieces.flatMap((piece) => ('element' in piece ? [piece] : [])),
    around: pieces.flatMap((piece) => ('around' in piece ? [piece.around] : [])).join('?'),
  };
}

test('any list comes through element by element, however the file is cut and laid out', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.boolean(),
      fc.constantFrom(undefined, 2),
      fc.integer({ min: 1, max: 40 }),
      async (list, others, isFirst, indent, size) => {
        delete others['items'];
        const feed = isFirst ? { items: list, ...others } : { ...others, items: list };
        const zeros = list.map(() => 0);
        for (const [json, around] of [
          [list, zeros],
          [feed, { ...feed, items: zeros }],
        ] as const) {
          const found = await piecesOf(JSON.stringify(json, null, indent), size);
          const expected = JSON.parse(JSON.stringify([list, around])) as unknown;
          expect([
            found.elements.map(({ element }) => JSON.parse(element) as unknown),
            JSON.parse(found.around),
          ]).toEqual(expected);
        }
      },
    ),
  );
});

test('each element has the line where it begins, and what stands around them keeps its lines', async () => {
  const { elements, around } = await piecesOf('{\n"items": [\n\n  {"a":\n1},\n  2\n],\n"b": 3}');
  expect(elements.map(({ line }) => line)).toEqual([4, 6]);
  expect(around.split('\n')).toHaveLength(8);
});

test.each([
  '[1,,2]',
  '[1,]',
  '[1}',
  '[1',
  '{"items":[1}',
  '{"items":[1]',
  '[1] 2',
  '{"a":["items":[1]]}',
  '["',
])('%s is broken in one of its pieces', async (text) => {
  const { elements, around } = await piecesOf(text);
  const pieces = [...elements.map(({ element }) => element), around];
  expect(() => pieces.map((piece) => JSON.parse(piece) as unknown)).toThrow(SyntaxError);
});

test.each(['{"x":{"items":[1]}}', '{"x":["items",[1]]}', '{"x":"\\"items\\":[","y":[1]}', '5', '{}'])(
  '%s has no list',
  async (text) => {
    const { elements, around } = await piecesOf(text);
    expect(elements).toEqual([]);
    expect(around).toBe(text);
  },
);
