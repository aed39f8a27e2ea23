import { words } from '#words';
import { masthead } from '../masthead.ts';
import { useNow } from '../browser/use-now.ts';

const { timeZone } = masthead;
const calendar = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** The first one takes a browser as long as all else with which the script begins: it is made when a date is told. */
function dates(options: Intl.DateTimeFormatOptions) {
  let format: Intl.DateTimeFormat | undefined;
  return (date: Date) =>
    (format ??= new Intl.DateTimeFormat(words.locale, { timeZone, ...options })).format(date);
}
const day = dates(calendar);
const dayOfYear = dates({ day: 'numeric', month: 'long' });
const year = dates({ year: 'numeric' });
/** A day without a time is the same day on every clock. */
const wholeDay = dates({ ...calendar, timeZone: 'UTC' });
const isDay = (iso: string) => iso.length === 10;
const clock = dates({ hour: '2-digit', minute: '2-digit' });

const exactly = (date: Date) => `${day(date)}, ${clock(date)}`;

/** A date that people can read and machines can parse, by the paper's clock: the same text wherever it is rendered. */
export function Time({ iso, exact = false }: { iso: string; exact?: boolean }) {
  const date = new Date(iso);
  if (isDay(iso)) return <time dateTime={iso}>{wholeDay(date)}</time>;
  return <time dateTime={iso}>{exact ? exactly(date) : day(date)}</time>;
}

/** A date in a list: as short as it can be told today. */
export function NearTime({ iso }: { iso: string }) {
  const now = useNow();
  const date = new Date(iso);
  return <time dateTime={iso}>{now === undefined ? day(date) : near(date, new Date(now))}</time>;
}

/** "Today, 11:05", "Yesterday, 18:42", "22 October"; with the year where it is another. */
export function near(date: Date, now: Date): string {
  const yesterday = new Date(now.getTime() - 86_400_000);
  if (day(date) === day(now)) return `${words.today}, ${clock(date)}`;
  if (day(date) === day(yesterday)) return `${words.yesterday}, ${clock(date)}`;
  return year(date) === year(now) ? dayOfYear(date) : day(date);
}

/** "2 hours ago", with the exact time behind it. */
export function RelativeTime({ iso }: { iso: string }) {
  const now = useNow();
  const date = new Date(iso);
  return (
    <time dateTime={iso} title={exactly(date)}>
      {now === undefined ? day(date) : ago(now - date.getTime())}
    </time>
  );
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365.25 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

let relative: Intl.RelativeTimeFormat | undefined;
/** `elapsed` in milliseconds; what is less than a minute old, or ahead of this clock, is "now". */
export function ago(elapsed: number): string {
  const [unit, length] = units.find(([, size]) => elapsed >= size) ?? ['second', Infinity];
  relative ??= new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' });
  return relative.format(-Math.floor(elapsed / length), unit);
}
