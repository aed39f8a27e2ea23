import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CommentDraft, commentLimit, KeptComment, nameLimit } from '../../src/news/comment.ts';

const draft = { text: 'Wet indeed.', author: 'Ann' };
const kept = {
  v: 1,
  id: 'b2a1a1a8-3d1c-4a8e-9a53-0d8d8ad5a0f1',
  article: 'world/rain-expected',
  ...draft,
  datePublished: '2021-10-24T13:00:00Z',
};

describe('what a reader types', () => {
  test('loses the white space around it', () => {
    expect(v.parse(CommentDraft, { text: '\n Wet indeed. ', author: ' Ann ' })).toEqual(draft);
  });

  test.each([
    ['missing', { text: ' \n' }],
    ['missing', { author: '' }],
    ['long', { text: 'a'.repeat(commentLimit + 1) }],
    ['long', { author: 'a'.repeat(nameLimit + 1) }],
  ])('is refused where it is %s', (reason, fields) => {
    const { issues } = v.safeParse(CommentDraft, { ...draft, ...fields });
    expect(issues?.map(({ message }) => message)).toEqual([reason]);
  });

  test('may be as long as it may be', () => {
    const longest = { text: 'a'.repeat(commentLimit), author: 'a'.repeat(nameLimit) };
    expect(v.parse(CommentDraft, longest)).toEqual(longest);
  });
});

describe('a comment as it is kept', () => {
  test('is read as it was written', () => {
    expect(v.parse(KeptComment, kept)).toEqual(kept);
  });

  test.each([
    ['of another version', { v: 2 }],
    ['without a permalink', { id: '' }],
    ['on no article', { article: 'world' }],
    ['at no time', { datePublished: 'yesterday' }],
    ['without words', { text: '' }],
  ])('is refused %s', (_what, fields) => {
    expect(v.is(KeptComment, { ...kept, ...fields })).toBe(false);
  });
});
