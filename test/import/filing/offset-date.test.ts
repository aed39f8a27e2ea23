import { expect, test } from 'vitest';
import { offsetDate } from '../../../src/import/filing/offset-date.ts';

const moment = new Date('2021-10-24T09:40:05Z');
test.each([
  ['Europe/Moscow', '2021-10-24T12:40:05+03:00'],
  ['UTC', '2021-10-24T09:40:05+00:00'],
  ['America/St_Johns', '2021-10-24T07:10:05-02:30'],
  ['Pacific/Auckland', '2021-10-24T22:40:05+13:00'],
])('in %s it is %s', (zone, date) => {
  expect(offsetDate(moment, zone)).toBe(date);
  expect(new Date(date)).toEqual(moment);
});
