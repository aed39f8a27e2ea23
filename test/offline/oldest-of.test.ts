import { expect, test } from 'vitest';
import { oldestOf } from '../../src/offline/oldest-of.ts';

const groupOf = (thing: string) => thing[0]!;

test('nothing goes while there is room', () => {
  expect(oldestOf(['a1', 'b1', 'a2'], groupOf, 2)).toEqual([]);
});

test('the group goes that nothing was added to for longest, with all that is in it', () => {
  expect(oldestOf(['a1', 'a2', 'b1', 'c1', 'b2'], groupOf, 2)).toEqual(['a1', 'a2']);
  expect(oldestOf(['a1', 'b1', 'c1', 'a2'], groupOf, 2)).toEqual(['b1']);
});

test('everything goes where nothing may stay', () => {
  expect(oldestOf(['a1', 'b1'], groupOf, 0)).toEqual(['a1', 'b1']);
});
