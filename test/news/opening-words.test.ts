import { expect, test } from 'vitest';
import { isOpening, openingWords } from '../../src/news/opening-words.ts';
import { note, paragraph, reference, text } from '../support/articles.ts';
import type { BodyNode } from '../../src/news/body.ts';

const picture: BodyNode = {
  type: 'paragraph',
  children: [{ type: 'image', url: '/images/a.jpg', alt: 'A bridge' }],
};
const body: BodyNode[] = [
  note('banned', 'Banned.', '*'),
  { type: 'heading', depth: 2, children: [text('Today')] },
  picture,
  {
    type: 'paragraph',
    children: [
      text('Rain'),
      reference('banned'),
      text(' is'),
      { type: 'break' },
      text('expected. Take an umbrella.'),
    ],
  },
  paragraph('More rain.'),
];

test('a text opens with its first paragraph that is more than a picture', () => {
  expect(openingWords(body)).toBe('Rain is expected. Take an umbrella.');
  expect(openingWords([picture])).toBe('');
});

test.each([
  ['Rain is expected.', true],
  ['Rain is expected. Take an umbrella.', true],
  ['Rain is expected. Take […]', true],
  ['Rain is expected. Take an umb…', true],
  ['Rain  is\nexpected...', true],
  ['More rain.', false],
  ['Rain is not expected.', false],
  ['Rain is expected. Take an umbrella. And boots.', false],
])('that “%s” is its opening is %s', (standfirst, expected) => {
  expect(isOpening(standfirst, body)).toBe(expected);
});
