import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldName, lineOfField, readArticle } from '../../src/publish/read-article.ts';
import { aWrittenArticle, paragraph } from '../support/articles.ts';

const faultsOf = (text: string) => {
  const file = readArticle(text);
  return 'faults' in file ? file.faults : [];
};
const notJson = expect.stringMatching(/^this is not JSON \(.+\) – look here and just before /);

describe('an article file', () => {
  const text = JSON.stringify(aWrittenArticle({ body: [paragraph('One.'), paragraph('Two.')] }), null, 2);
  const file = readArticle(text);

  test('is read', () => {
    expect(file).toMatchObject({ article: { description: 'Take an umbrella.' } });
  });

  test.each([
    [['description'], '  "description": "Take an umbrella.",'],
    [['author', 0, 'name'], '      "name": "Newsroom"'],
    [['body', 1, 'children', 0, 'value'], '          "value": "Two."'],
    [['author', 0, 'url'], '    {'],
    [['dateline'], '{'],
    [[], '{'],
  ])('knows the line of %j, or of what would hold it', (path, line) => {
    expect(text.split('\n')[lineOfField(text, path) - 1]).toBe(line);
  });
});

test.each([
  ['a missing comma', '{\n  "headline": "Rain"\n  "description": "Wet."\n}', 3],
  ['a comma too many', '{\n  "headline": "Rain",\n}', 3],
  ['an open text', '{\n  "headline": "Rain\n}', 2],
  ['quotes of a word processor', '{\n  “headline”: "Rain"\n}', 2],
  ['a missing bracket', '{\n  "body": [\n', 3],
  ['a comment', '{\n  // Wet.\n}', 2],
  ['lines that end as on Windows', '{\r\n  "headline": "Rain"\r\n  "description": "Wet."\r\n}', 3],
  ['nothing', '', 1],
])('a file broken by %s is no JSON, and the line is told', (_what, text, line) => {
  expect(faultsOf(text)).toEqual([{ line, field: '', message: notJson }]);
});

test('a field whose value stands on the next line is told at its name', () => {
  expect(faultsOf('{\n  "headline":\n    5\n}')).toContainEqual(
    expect.objectContaining({ line: 2, field: 'headline' }),
  );
});

test('a file is read or has faults, whatever is in it', () => {
  const whole = JSON.stringify(aWrittenArticle(), null, 2);
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    // Cut, and mended with something else.
    fc
      .tuple(fc.nat(whole.length), fc.nat(9), fc.string({ unit: 'binary' }))
      .map(([at, cut, other]) => whole.slice(0, at) + other + whole.slice(at + cut)),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = text.split('\n').length;
      const file = readArticle(text);
      if ('article' in file) return;
      expect(file.faults).not.toEqual([]);
      for (const { line, message } of file.faults) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(message).not.toMatch(/undefined|Expected|\[object/);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a file nested beyond all reason has a fault', () => {
  const depth = 100_000;
  expect(faultsOf('['.repeat(depth) + ']'.repeat(depth))).toEqual([
    { line: 1, field: '', message: expect.stringMatching(/^is nested too deep to be read – /) },
  ]);
});

test('a field is named as one would write it', () => {
  expect(fieldName(['body', 3, 'children', 0, 'type'])).toBe('body[3].children[0].type');
  expect(fieldName([])).toBe('');
});
