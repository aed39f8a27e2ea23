import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortcodesIn } from '../../../src/import/bodies/find-shortcodes.ts';
import { read } from './a-context.ts';

/** `get_shortcode_regex` of WordPress, for any name; it looks for the end of each bracket in all of the text. */
const wordPress =
  /\[(\[?)([A-Za-z][\w-]*)(?![\w-])([^\]/]*(?:\/(?!\])[^\]/]*)*?)(?:(\/)\]|\](?:([^[]*(?:\[(?!\/\2\])[^[]*)*)(\[\/\2\]))?)(\]?)/g;

test('shortcodes are found where WordPress finds them', () => {
  const pieces = ['[', ']', '[a', '[b c', '[[a', ' d="e"', '/', '[/a]', '[/b]', 'text ', '-', '\n'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const expected = [...text.matchAll(wordPress)].map(
        ([whole, left = '', name, given, slash, inside, end, right]) => ({
          text: left && right ? whole : whole.slice(left.length, whole.length - (right ? 1 : 0)),
          name,
          given,
          isClosed: slash !== undefined || end !== undefined,
          isEscaped: left !== '' && right !== '',
          inside,
        }),
      );
      const found = [...shortcodesIn(text)].map(
        ({ start, end, name, given, isClosed, isEscaped, inside }) => ({
          text: text.slice(start, end),
          name,
          given,
          isClosed,
          isEscaped,
          inside,
        }),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

test('its three parts are all of a shortcode', () => {
  const text = 'x [[a b]c[/a]] [d/] [e]';
  const parts = [...shortcodesIn(text)].map(({ opening, inside, closing }) => [opening, inside, closing]);
  expect(parts).toEqual([
    ['[[a b]', 'c', '[/a]]'],
    ['[d/]', undefined, ''],
    ['[e]', undefined, ''],
  ]);
});

test('those that lie in each other without end stay as they are written from some depth on', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `x${index}`);
  const text = `${names.map((name) => `[${name}]`).join('')}deep${names
    .toReversed()
    .map((name) => `[/${name}]`)
    .join('')}`;
  expect(read('html', text).body).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
});
