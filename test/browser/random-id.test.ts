import * as v from 'valibot';
import { expect, test } from 'vitest';
import { randomId } from '../../src/browser/random-id.ts';

test('ids are UUIDs of version 4, and never the same', () => {
  const ids = Array.from({ length: 500 }, randomId);
  expect(
    ids.every((id) => v.is(v.pipe(v.string(), v.uuid()), id) && id[14] === '4' && /[89ab]/.test(id[19]!)),
  ).toBe(true);
  expect(new Set(ids)).toHaveLength(500);
});
