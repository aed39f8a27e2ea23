import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/import/filing/first-sentence.ts';

test('is what the first paragraph begins with', () => {
  const text = 'The bridge over the river is open again. It had been closed for a year.\n\nMore.';
  expect(firstSentence(text, 'en')).toBe('The bridge over the river is open again.');
});
test('a dateline is no sentence', () => {
  expect(firstSentence('WASHINGTON, Oct 24. The bridge is open again today. More.', 'en')).toBe(
    'WASHINGTON, Oct 24. The bridge is open again today.',
  );
});
test('one without an end is cut at a word', () => {
  const cut = firstSentence('word '.repeat(200), 'en');
  expect(cut.length).toBeLessThanOrEqual(301);
  expect(cut).toMatch(/word…$/);
});
test('nothing has none', () => {
  expect(firstSentence('', 'en')).toBe('');
});
