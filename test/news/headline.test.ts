import { expect, test } from 'vitest';
import { markedHeadline } from '../../src/news/headline.ts';
import { anArticle, note, reference, text } from '../support/articles.ts';

test('a headline in a list keeps its stars where they stand', () => {
  const headline = [text('Pakistan helps Taliban'), reference('ban'), text(' fight IS'), reference('ban')];
  expect(markedHeadline(anArticle({ headline, body: [note('ban', 'Banned.', '*')] }))).toEqual([
    'Pakistan helps Taliban',
    { mark: '*' },
    ' fight IS',
    { mark: '*' },
  ]);
});

test('a headline in a list drops numbers, which say nothing where their note is not', () => {
  const headline = [text('Rain'), reference('a'), text(' expected'), reference('b')];
  const body = [note('a', 'A.'), note('b', 'B.', '1a')];
  expect(markedHeadline(anArticle({ headline, body }))).toEqual(['Rain', ' expected']);
});

test('a headline in a list drops references to no note', () => {
  expect(markedHeadline(anArticle({ headline: [text('Rain'), reference('lost')] }))).toEqual(['Rain']);
});

test('a headline in a list keeps the words of what is set off, without its look', () => {
  const headline = [{ type: 'emphasis' as const, children: [text('Rain')] }, text(' expected')];
  expect(markedHeadline(anArticle({ headline }))).toEqual(['Rain', ' expected']);
});
