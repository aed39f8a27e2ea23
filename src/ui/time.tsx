import { words } from '#words';
import { masthead } from '../masthead.ts';
import { useNow } from '../browser/use-now.ts';

const { timeZone } = masthead;
const day = new Intl.DateTimeFormat(words.locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone,
});
const clock = new Intl.DateTimeFormat(words.locale, { hour: '2-digit', minute: '2-digit', timeZone });
const relative = new Intl.RelativeTimeFormat(words.locale, { numeric: 'auto' });

const exactly = (date: Date) => `${day.format(date)}, ${clock.format(date)}`;

/** A date that people can read and machines can parse, by the paper's clock: the same text wherever it is rendered. */
export function Time({ iso, exact = false }: { iso: string; exact?: boolean }) {
  const date = new Date(iso);
  return <time dateTime={iso}>{exact ? exactly(date) : day.format(date)}</time>;
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

/** `elapsed` in milliseconds; clocks that run ahead are "now". */
export function ago(elapsed: number): string {
  const [unit, length] = units.find(([, size]) => elapsed >= size) ?? ['second', Infinity];
  return relative.format(-Math.floor(Math.max(0, elapsed) / length), unit);
}
