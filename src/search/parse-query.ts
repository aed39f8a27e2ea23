/** What somebody types into the search field, and how it is written again. */
export const filterNames = ['category', 'topic', 'author', 'after', 'before'] as const;
type FilterName = (typeof filterNames)[number];

/** `value` as it was typed, without its quotes. */
export interface Filter {
  name: FilterName;
  value: string;
}

export interface QueryPart {
  kind: 'words' | 'phrase';
  text: string;
  /** Whether its last word is still being typed, so that longer ones are meant too. */
  isTyped: boolean;
}

export interface Query {
  parts: QueryPart[];
  filters: Filter[];
  /** Filters that cannot be followed, and are not: a date that is none. */
  faults: Filter[];
}

const piece = /(?:(category|topic|author|after|before):)?(?:"([^"]*)"|([^\s"]+))|"/gi;

/**
 * Words, "phrases" and `name:value` or `name:"some value"`. `after:` is from that day, month or year on, `before:` is
 * until the day before it. A quote that is still open quotes nothing yet, and a filter without a value filters nothing.
 */
export function parseQuery(text: string): Query {
  const query: Query = { parts: [], filters: [], faults: [] };
  const tidy = text.normalize().replace(/[“”„«»]/g, '"');
  for (const { 0: whole, 1: name, 2: quoted, 3: plain, index } of tidy.matchAll(piece)) {
    const value = (quoted ?? plain ?? '').trim();
    const filter = filterNames.find((known) => known === name?.toLowerCase());
    if (!filter) {
      const isTyped = quoted === undefined && index + whole.length === tidy.length;
      if (value && !isEmptyFilter(value))
        query.parts.push({ kind: quoted === undefined ? 'words' : 'phrase', text: value, isTyped });
    } else if (value) (isFault(filter, value) ? query.faults : query.filters).push({ name: filter, value });
  }
  return query;
}

const isEmptyFilter = (text: string) => /^(?:category|topic|author|after|before):$/i.test(text);

const isFault = (name: FilterName, value: string) =>
  (name === 'after' || name === 'before') && firstDay(value) === undefined;

/** The first day that a day, a month or a year holds: "2021-10" → "2021-10-01"; nothing where it is none. */
export function firstDay(value: string): string | undefined {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return undefined;
  const day = `${value}-01-01`.slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** As it would be typed: what `parseQuery` gives for it says the same. */
export function writeQuery({ parts, filters, faults }: Query): string {
  const words = parts.map(({ kind, text }) => (kind === 'phrase' ? `"${text}"` : text));
  const named = [...filters, ...faults].map(
    ({ name, value }) => `${name}:${/\s/.test(value) ? `"${value}"` : value}`,
  );
  const isTyped = parts.at(-1)?.isTyped ?? false;
  const isOpen = named.length === 0 && parts.at(-1)?.kind === 'words' && !isTyped;
  return [...named, ...words].join(' ') + (isOpen ? ' ' : '');
}
