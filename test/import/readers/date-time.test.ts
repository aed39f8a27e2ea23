import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateTime, fromTwoClocks } from '../../../src/import/readers/date-time.ts';

test.each([
  ['Sun, 24 Oct 2021 12:40:00 +0300', '2021-10-24T12:40:00+03:00'],
  ['24 Oct 21 12:40 GMT', '2021-10-24T12:40:00Z'],
  ['Sun, 24 Oct 99 12:40:05 EST', '1999-10-24T12:40:05-05:00'],
  ['Sun, 4 October 2021 2:40:00 PDT', '2021-10-04T02:40:00-07:00'],
  ['Sunday, 24-Oct-21 12:40:00 UTC', '2021-10-24T12:40:00Z'],
  ['Sun, 24 Oct 2021 12:40:00 MSK', '2021-10-24T12:40:00+03:00'],
  ['Sun, 24 Oct 2021 12:40:00 +03:00', '2021-10-24T12:40:00+03:00'],
  ['Sun, 24 Oct 2021 12:40:00 -0330 (NST)', '2021-10-24T12:40:00-03:30'],
  ['Sun, 24 Oct 2021 12:40:00 GMT+0300', '2021-10-24T12:40:00+03:00'],
  ['Sun, 24 Oct 2021 12:40:00 A', '2021-10-24T12:40:00Z'],
  ['Sun, 24 Oct 2021 12:40:00', '2021-10-24T12:40:00Z'],
  ['2021-10-24T12:40:00+03:00', '2021-10-24T12:40:00+03:00'],
  ['2021-10-24T12:40:00.123Z', '2021-10-24T12:40:00Z'],
  ['2021-10-24t12:40:00z', '2021-10-24T12:40:00Z'],
  ['2021-10-24 12:40:00 +0300', '2021-10-24T12:40:00+03:00'],
  ['2021-10-24 12:40:00 UTC', '2021-10-24T12:40:00Z'],
  ['2021-10-24T12:40+03', '2021-10-24T12:40:00+03:00'],
  ['2021-1-4', '2021-01-04T00:00:00+03:00'],
  ['2012-01-04 10:00', '2012-01-04T10:00:00+04:00'],
])('%s is %s', (text, date) => {
  expect(dateTime(text)).toBe(date);
});

test.each([
  '',
  'yesterday',
  'Mon, 30 Nov -0001 00:00:00 +0000',
  '2021-02-30',
  '2021-10-24T25:00:00Z',
  '0000-00-00 00:00:00',
  'Sun, 31 Feb 2021 10:00:00 GMT',
  'Sun, 24 Foo 2021 12:40:00 GMT',
])('"%s" is no date', (text) => {
  expect(dateTime(text)).toBeUndefined();
});

test.each([
  ['2021-10-24 12:40:00', '2021-10-24 09:40:00', '2021-10-24T12:40:00+03:00'],
  ['2021-10-24 06:10:00', '2021-10-24 09:40:00', '2021-10-24T06:10:00-03:30'],
  ['2021-10-24 09:40:00', '2021-10-24 09:40:00', '2021-10-24T09:40:00+00:00'],
  ['2021-10-24 12:40:00', '0000-00-00 00:00:00', '2021-10-24T12:40:00+03:00'],
  ['0000-00-00 00:00:00', '2021-10-24 09:40:00', '2021-10-24T09:40:00Z'],
  ['2021-10-29 12:40:00', '2021-10-24 09:40:00', '2021-10-24T09:40:00Z'],
  ['2021-10-24 12:40:17', '2021-10-24 09:40:00', '2021-10-24T09:40:00Z'],
  ['0000-00-00 00:00:00', '0000-00-00 00:00:00', undefined],
  [undefined, undefined, undefined],
])('two clocks, %s and %s, tell %s', (local, gmt, date) => {
  expect(fromTwoClocks(local, gmt)).toBe(date);
});

const moment = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2068-01-01'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

test('every moment is the same moment afterwards', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, minutes) => {
      const clock = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
      const local = date.getTime() + minutes * 60_000;
      for (const written of [
        dateTime(date.toUTCString()),
        dateTime(date.toISOString()),
        fromTwoClocks(clock(local), clock(date.getTime())),
      ])
        expect(Date.parse(written!)).toBe(date.getTime());
    }),
  );
});
