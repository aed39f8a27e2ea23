/** A moment as clocks in a time zone (IANA name) show it: "2021-10-24T12:40:00+03:00". */
export function offsetDate(moment: Date, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment);
  const zone = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  // "GMT+03:00", and "GMT" alone in London in winter.
  return `${shown.replace(' ', 'T')}${zone?.slice(3) || '+00:00'}`;
}
