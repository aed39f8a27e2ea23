/** Dates as sources write them, in RFC 3339 with the offset that they were written with. */
import * as v from 'valibot';
import { masthead } from '../../masthead.ts';
import { DateTime } from '../../news/article.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Zones by name: RFC 822's, and those that papers write besides. */
const zones: Record<string, string> = {
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  msd: '+04:00',
};

/** Any date that a feed, a page or front matter may have, in the forms of RFC 822 and of ISO 8601. */
export const dateTime = (text: string): string | undefined => fromRfc822(text) ?? fromIso(text);

/** "Sun, 24 Oct 2021 12:40:00 +0300", also with two digits of the year, without seconds, or in full words. */
function fromRfc822(text: string): string | undefined {
  const found =
    /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-](\p{L}{3})\p{L}*\.?[\s-](\d{4}|\d{2})\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(.*)$/u.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const [, day, name, year, hour, minute, second = '00', zone] = found;
  const month = months.indexOf(name!.toLowerCase()) + 1;
  const full = year!.length === 2 ? (Number(year) < 70 ? `20${year}` : `19${year}`) : year!;
  return checked(
    `${full}-${twoDigits(month)}-${day!.padStart(2, '0')}T${hour!.padStart(2, '0')}:${minute}:${second}`,
    offsetOf(zone!),
  );
}

/** "2021-10-24T12:40:00+03:00", also without a time, seconds or an offset: then it is the paper's own. */
function fromIso(text: string): string | undefined {
  const found =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|t|\s+)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|z|[+-]\d\d(?::?\d\d)?|\p{L}+)?)?$/u.exec(
      text.trim(),
    );
  if (!found) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = found;
  const local = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}:${second}`;
  return checked(local, zone === undefined ? undefined : offsetOf(zone));
}

/**
 * The two dates of WordPress, "2021-10-24 12:40:00" on its clock and in GMT: the offset is what lies between. Either may
 * be zero.
 */
export function fromTwoClocks(local: string | undefined, gmt: string | undefined): string | undefined {
  const [here, there] = [clock(local), clock(gmt)];
  if (there === undefined) return here && checked(here, undefined);
  const minutes =
    here === undefined ? Number.NaN : (Date.parse(`${here}Z`) - Date.parse(`${there}Z`)) / 60_000;
  // Nowhere on earth are clocks further apart.
  const isOffset = Number.isInteger(minutes) && Math.abs(minutes) <= 14 * 60;
  return isOffset ? checked(here!, asOffset(minutes)) : checked(there, 'Z');
}

const clock = (text: string | undefined): string | undefined => {
  const found = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/.exec(text?.trim() ?? '');
  return found && !found[1]!.startsWith('0000') ? `${found[1]}T${found[2]}` : undefined;
};

function offsetOf(zone: string): string {
  const known = zones[zone.toLowerCase()];
  if (known) return known;
  const found = /^(?:GMT|UTC?)?([+-])(\d\d):?(\d\d)?\b/i.exec(zone);
  // What RFC 822 does not know has said nothing of its zone.
  return found ? `${found[1]}${found[2]}:${found[3] ?? '00'}` : 'Z';
}

const checked = (local: string, offset: string | undefined): string | undefined => {
  if (!v.is(DateTime, `${local}Z`)) return undefined;
  const text = `${local}${offset ?? paperOffset(local)}`;
  return v.is(DateTime, text) ? text : undefined;
};

const paperClock = new Intl.DateTimeFormat('en', { timeZone: masthead.timeZone, timeZoneName: 'longOffset' });

/** The offset of the paper's zone at a time on its own clock. */
function paperOffset(local: string): string {
  const offsetAt = (time: number) =>
    paperClock
      .formatToParts(time)
      .find(({ type }) => type === 'timeZoneName')!
      .value.slice('GMT'.length) || '+00:00';
  // As if it were GMT, then as if it had the offset of then: right but for the hour that a change of clocks repeats.
  const near = offsetAt(Date.parse(`${local}Z`));
  return offsetAt(Date.parse(`${local}${near}`));
}

const asOffset = (minutes: number) => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
};

const twoDigits = (value: number) => String(value).padStart(2, '0');
