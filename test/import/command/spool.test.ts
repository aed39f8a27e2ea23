import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpool } from '../../../src/import/command/spool.ts';

test('what was put aside comes back, in order, as often as it is asked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), async (entries) => {
      const spool = openSpool<unknown>();
      for (const entry of entries) await spool.put(entry);
      const all = async () => {
        const found: unknown[] = [];
        for await (const entry of spool.entries()) found.push(entry);
        return found;
      };
      const expected = JSON.parse(JSON.stringify(entries)) as unknown;
      expect(await all()).toEqual(expected);
      expect(await all()).toEqual(expected);
      spool.remove();
    }),
    { numRuns: 25 },
  );
});

test('lines of all scripts stay whole', async () => {
  const spool = openSpool<string>();
  const text = 'one\u2028two\u2029three\r\nfour\u0085five';
  await spool.put(text);
  for await (const entry of spool.entries()) expect(entry).toBe(text);
  spool.remove();
});
