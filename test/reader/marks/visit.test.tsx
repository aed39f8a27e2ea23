import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newSince, type Visit, visitAt, watchVisit } from '../../../src/reader/marks/visit.ts';
import { blockStorage, fillStorage } from '../../support/render-part.tsx';

const minute = 60_000;
const noon = Date.parse('2026-11-23T12:00:00Z');
const visit = (fields: Partial<Visit> = {}): Visit => ({ v: 1, seen: noon, ...fields });

describe('a visit', () => {
  test('that is the first has nothing to be compared with', () => {
    expect(visitAt(noon, undefined)).toEqual({ v: 1, seen: noon });
  });

  test.each([1, 29, 30])('goes on with a sign %i minutes after the last one', (minutes) => {
    const last = visit({ since: noon - 600 * minute });
    const now = noon + minutes * minute;
    expect(visitAt(now, last)).toEqual({ v: 1, seen: now, since: last.since });
  });

  test('is another one after more than half an hour without a sign: new is what came since the last sign', () => {
    const now = noon + 31 * minute;
    expect(visitAt(now, visit({ since: 5 }))).toEqual({ v: 1, seen: now, since: noon });
  });

  test('goes on when the clock is put back, and compares with what it compared with', () => {
    const earlier = noon - 90 * minute;
    expect(visitAt(earlier, visit({ since: earlier - 5 }))).toEqual({
      v: 1,
      seen: earlier,
      since: earlier - 5,
    });
  });

  test('of a clock that was years ahead does not hide for years what is new', () => {
    const ahead = noon + 5_000_000 * minute;
    const mended = visitAt(noon, visit({ seen: ahead + 1, since: ahead }));
    expect(mended).toEqual({ v: 1, seen: noon });
    expect(visitAt(noon + 60 * minute, mended).since).toBe(noon);
  });

  test('never compares with a time to come, however the clock is set', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 * 24 * 60 })), (clock) => {
        let last: Visit | undefined;
        for (const minutes of clock) {
          last = visitAt(minutes * minute, last);
          expect(last.since ?? 0).toBeLessThanOrEqual(minutes * minute);
        }
      }),
    );
  });
});

describe('signs of the reader', () => {
  const stored = (): unknown => JSON.parse(localStorage.getItem('generico:visit') ?? 'null');
  let stop = () => {};
  const open = () => {
    stop = watchVisit();
  };
  beforeEach(() => void vi.useFakeTimers({ now: noon, toFake: ['Date'] }));
  afterEach(() => stop());

  test('are noted from their coming on, once a minute at most', () => {
    open();
    expect(stored()).toEqual({ v: 1, seen: noon });
    vi.setSystemTime(noon + 30_000);
    window.dispatchEvent(new Event('scroll'));
    expect(stored()).toEqual({ v: 1, seen: noon });
    vi.setSystemTime(noon + 2 * minute);
    window.dispatchEvent(new Event('scroll'));
    expect(stored()).toEqual({ v: 1, seen: noon + 2 * minute });
  });

  test('are no reason to ask the storage with every frame, nor to keep at once what was just erased', () => {
    open();
    localStorage.clear();
    const asked = vi.spyOn(Storage.prototype, 'getItem');
    vi.setSystemTime(noon + 30_000);
    window.dispatchEvent(new Event('pointermove'));
    expect(asked).not.toHaveBeenCalled();
    expect(stored()).toBeNull();
    vi.setSystemTime(noon + 2 * minute);
    window.dispatchEvent(new Event('pointermove'));
    expect(stored()).toEqual({ v: 1, seen: noon + 2 * minute });
  });

  test('after a night with the page open begin a new visit', () => {
    open();
    vi.setSystemTime(noon + 600 * minute);
    expect(newSince()).toBeUndefined();
    window.dispatchEvent(new Event('pointermove'));
    expect(newSince()).toBe(noon);
  });

  test('in a second tab belong to the visit that goes on in the first', () => {
    open();
    vi.setSystemTime(noon + 20 * minute);
    stop();
    open();
    vi.setSystemTime(noon + 45 * minute);
    window.dispatchEvent(new Event('keydown'));
    expect(newSince()).toBeUndefined();
  });

  test('are none while the page is hidden', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    open();
    expect(stored()).toBeNull();
  });

  test('end with the page', () => {
    open();
    stop();
    vi.setSystemTime(noon + 2 * minute);
    window.dispatchEvent(new Event('scroll'));
    expect(stored()).toEqual({ v: 1, seen: noon });
  });

  test.each(['', '{', '{"v":1}', '{"v":2,"seen":1}', '{"v":1,"seen":"yesterday"}', 'null'])(
    'begin anew where %j was kept',
    (record) => {
      localStorage.setItem('generico:visit', record);
      expect(newSince()).toBeUndefined();
      open();
      expect(stored()).toEqual({ v: 1, seen: noon });
    },
  );

  test.each([
    ['full', fillStorage],
    ['blocked', blockStorage],
  ])('leave a reader in peace whose storage is %s', (_, spoil) => {
    const spoilt = spoil();
    open();
    expect(newSince()).toBeUndefined();
    spoilt.mockRestore();
    expect(stored()).toBeNull();
  });
});
