import { words } from '#words';
import { masthead } from '../masthead.ts';
import { useNow } from '../browser/use-now.ts';

const { timeZone } = masthead;
const calendar = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const day = new Intl.DateTimeFormat(words.locale, { ...calendar, timeZone });
const dayOfYear = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long', timeZone });
const year = new Intl.DateTimeFormat(words.locale, { year: 'numeric', timeZone });
/** A day without a time is the same day on every clock. */
const wholeDay = new Intl.DateTimeFormat(words.locale, { ...calendar, timeZone: 'UTC' });
const isDay = (iso: string) => iso.length === 10;
const clock = new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit', timeZone });
const relative = new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' });

const exactly = (date: Date) => `${day.format(date)}, ${clock.format(date)}`;

/** A date that people can read and machines can parse, by the paper's clock: the same text wherever it is rendered. */
export function Time({ iso, exact = false }: { iso: string; exact?: boolean }) {
  const date = new Date(iso);
  if (isDay(iso)) return <time dateTime={iso}>{wholeDay.format(date)}</time>;
  return <time dateTime={iso}>{exact ? exactly(date) : day.format(date)}</time>;
}

/** A date in a list: as short as it can be told today. */
export function NearTime({ iso }: { iso: string }) {
  const now = useNow();
  const date = new Date(iso);
  return <time dateTime={iso}>{now === undefined ? day.format(date) : near(date, new Date(now))}</time>;
}

/** "Today, 11:05", "Yesterday, 18:42", "22 October"; with the year where it is another. */
export function near(date: Date, now: Date): string {
  const yesterday = new Date(now.getTime() - 86_400_000);
  if (day.format(date) === day.format(now)) return `${words.today}, ${clock.format(date)}`;
  if (day.format(date) === day.format(yesterday)) return `${words.yesterday}, ${clock.format(date)}`;
  return year.format(date) === year.format(now) ? dayOfYear.format(date) : day.format(date);
}

/** "2 hours ago", with the exact time behind it. */
export function RelativeTime({ iso }: { iso: string }) {
  const now = useNow();
  const date = new Date(iso);
  return (
    <time dateTime={iso} title={exactly(date)}>
      {now === undefined ? day.format(date) : ago(now - date.getTime())}
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

/** `elapsed` in milliseconds; what is less than a minute old, or ahead of this clock, is "now". */
export function ago(elapsed: number): string {
  const [unit, length] = units.find(([, size]) => elapsed >= size) ?? ['second', Infinity];
  return relative.format(-Math.floor(elapsed / length), unit);
}
