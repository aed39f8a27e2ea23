import { expect, test } from 'vitest';
import { takeCorrections } from '../../../src/import/filing/take-corrections.ts';
import type { BodyNode } from '../../../src/news/body.ts';

const p = (value: string): BodyNode => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const day = '2021-10-25';
const text = [p('First.'), p('Second.')];

test.each([
  'Correction: the bridge is in the north.',
  'Correction (Oct 25): the bridge is in the north.',
  'CORRECTION – the bridge is in the north.',
  'Исправление: the bridge is in the north.',
])('"%s" at the end is a correction', (line) => {
  expect(takeCorrections([...text, p(line)], day)).toEqual({
    body: text,
    correction: [{ date: day, text: 'the bridge is in the north.' }],
  });
});

test('at the beginning, and before notes, it is one, too', () => {
  const note: BodyNode = { type: 'footnoteDefinition', identifier: 'a', children: [p('Note.') as never] };
  const { body, correction } = takeCorrections(
    [p('Correction: a.'), ...text, p('Correction: b.'), note],
    day,
  );
  expect(body).toEqual([...text, note]);
  expect(correction.map((each) => each.text)).toEqual(['a.', 'b.']);
});

test.each([
  [[...text, p('Corrections officers met.')]],
  [[p('First.'), p('Correction: in the middle.'), p('Third.'), p('Fourth.'), p('Fifth.')]],
  [[p('Correction: there is nothing else.')]],
  [
    [
      ...text,
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Correction: see ' },
          { type: 'link', url: 'https://a.example/', children: [] },
        ],
      } satisfies BodyNode,
    ],
  ],
])('everything else stays', (body) => {
  expect(takeCorrections(body, day)).toEqual({ body, correction: [] });
});
