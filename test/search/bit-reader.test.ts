import { expect, test } from 'vitest';
import { BitReader } from '../../src/search/bit-reader.ts';

test('beyond the end there is at most one number: others would be made of nothing, and of any size', () => {
  const reader = new BitReader(Uint8Array.of(0b1000_0000));
  expect(reader.gamma()).toBe(0);
  expect(() => Array.from({ length: 3 }, () => reader.gamma())).toThrow(RangeError);
});
