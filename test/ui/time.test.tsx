import { act, render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ago, near, RelativeTime, Time } from '../../src/ui/time.tsx';

test.each([
  ['2021-10-24T12:40:00+03:00', '24 October 2021, 12:40'],
  ['2021-10-24T09:40:00Z', '24 October 2021, 12:40'],
  ['2021-10-23T23:40:00-10:00', '24 October 2021, 12:40'],
  ['2021-10-24T23:30:00Z', '25 October 2021, 02:30'],
  ['2021-10-24T21:00:00Z', '25 October 2021, 00:00'],
])('%s is %s, by the clock of the paper', (iso, exactly) => {
  const { container, rerender } = render(<Time iso={iso} exact />);
  expect(screen.getByText(exactly)).toHaveAttribute('datetime', iso);

  rerender(<Time iso={iso} />);
  expect(container).toHaveTextContent(exactly.split(',')[0]!);
});

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [0, 'now'],
  [minute - 1, 'now'],
  [minute, '1 minute ago'],
  [hour - 1, '59 minutes ago'],
  [hour, '1 hour ago'],
  [day - 1, '23 hours ago'],
  [day, 'yesterday'],
  [2 * day, '2 days ago'],
  [7 * day - 1, '6 days ago'],
  [7 * day, 'last week'],
  [30 * day, '4 weeks ago'],
  [31 * day, 'last month'],
  [364 * day, '11 months ago'],
  [366 * day, 'last year'],
  [10 * 366 * day, '10 years ago'],
  [-1, 'now'],
  [-10 * day, 'now'],
])('%d milliseconds ago is "%s"', (elapsed, said) => {
  expect(ago(elapsed)).toBe(said);
});

test('however long ago it was, or is to be, something is said', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (elapsed) => {
      expect(ago(elapsed)).toMatch(/^now$|^yesterday$|^last |^[\d,]+ \w+ ago$/);
    }),
  );
});

test('a relative time has the exact one behind it, and goes on while one reads', () => {
  vi.useFakeTimers();
  vi.setSystemTime('2021-10-24T11:40:30Z');
  render(<RelativeTime iso="2021-10-24T09:40:00Z" />);

  const time = screen.getByTitle('24 October 2021, 12:40');
  expect(time).toHaveTextContent('2 hours ago');
  expect(time).toHaveAttribute('datetime', '2021-10-24T09:40:00Z');

  act(() => void vi.advanceTimersByTime(hour));
  expect(time).toHaveTextContent('3 hours ago');
});

test('on a page rendered ahead, to be read at another time, it is the day', () => {
  expect(renderToString(<RelativeTime iso="2021-10-24T09:40:00Z" />)).toContain('>24 October 2021</time>');
});

test('a day without a time is that day, whatever clock the paper goes by', () => {
  render(<Time iso="2021-10-25" exact />);
  expect(screen.getByText('25 October 2021')).toHaveAttribute('datetime', '2021-10-25');
});

test.each([
  ['2026-11-22T08:05:00Z', 'Today, 11:05'],
  ['2026-11-21T21:30:00Z', 'Today, 00:30'],
  ['2026-11-21T15:42:00Z', 'Yesterday, 18:42'],
  ['2026-10-22T10:00:00Z', '22 October'],
  ['2025-11-22T10:00:00Z', '22 November 2025'],
])('in a list, %s is told as %s', (iso, told) => {
  expect(near(new Date(iso), new Date('2026-11-22T20:00:00Z'))).toBe(told);
});
