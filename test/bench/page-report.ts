import type { PageFigures, Variant } from './page.bench.ts';
import { kB, median, table, told } from './report.ts';
import { pointing, type Visit } from './visit.ts';

/** Measured by the same method on other machines: what figures of this kind look like. */
const others = `For scale, measured elsewhere and not in this run:
  LCP          hand-written 556 ms · Eleventy 474 · Astro 512 · Next export 744 · WordPress 960 · bare Vite SPA 1768
  next article Next 164 ms · Eleventy 345
  10,000 pages Hugo 14 s · Eleventy 26 s, 869 MB · Astro 54 s, 2.9 GB · Next 162 s`;

/** Medians over the rounds, with the ratio to the hand-written page, and what was promised. */
export function pageReport(figures: PageFigures[]): string {
  const of = (variant: Variant) => figures.find((one) => one.variant === variant)!;
  const ratio = (tell: Figure, to: Variant) => {
    const [own, other] = [tell(of('Generico')), tell(of(to))];
    return own === undefined || !other ? '' : `× ${told(own / other, 2)}`;
  };
  const row = (
    name: string,
    promise: string,
    tell: Figure,
    { as = (value) => told(value), to = 'hand-written' }: Telling = {},
  ) => [name, ...figures.map((one) => as(tell(one))), ratio(tell, to), promise];
  const ms = { as: (value: number | undefined) => told(value, 0, 'ms') };
  const bytes = { as: kB };

  const rows = [
    ['', ...figures.map(({ variant }) => variant), 'ratio', 'promise'],
    row(
      'on the wire',
      '',
      visited(({ bytes: { total } }) => total),
      bytes,
    ),
    row(
      '  document',
      '',
      visited(({ bytes: { document } }) => document),
      bytes,
    ),
    row(
      '  script',
      '',
      visited(({ bytes: { script } }) => script),
      bytes,
    ),
    row(
      '  font',
      '',
      visited(({ bytes: { font } }) => font),
      bytes,
    ),
    row(
      '  other',
      '',
      visited(({ bytes: { other } }) => other),
      bytes,
    ),
    row(
      'requests',
      '',
      visited(({ requests }) => requests),
    ),
    row('article HTML, gzip', '≤ 14 kB', ({ weight: { html } }) => html, bytes),
    row('script, gzip', '≤ 130 kB', ({ weight: { script } }) => script, bytes),
    row(
      'first paint (FCP)',
      '',
      visited(({ fcp }) => fcp),
      ms,
    ),
    row(
      'largest paint (LCP)',
      '≤ × 1.15',
      visited(({ lcp }) => lcp),
      ms,
    ),
    row(
      'shifts (CLS)',
      '0',
      visited(({ cls }) => cls),
      { as: (value) => told(value, 4) },
    ),
    row('  with no web font', '0', ({ bareCls }) => bareCls, { as: (value) => told(value, 4) }),
    row(
      'blocked (TBT)',
      '',
      visited(({ tbt }) => tbt),
      ms,
    ),
    row(
      'next article after the click',
      '≤ 100 ms',
      visited(({ next }) => next),
      ms,
    ),
    row('comment form answers (× React)', '≤ × 1.25', ({ forms }) => median(forms), {
      ...ms,
      to: 'React only',
    }),
  ];
  const rounds = figures[0]?.visits.length ?? 0;
  return `First visit at 1.6 Mbit/s, 150 ms, processor ÷ 4: medians of ${rounds} rounds. Links are pointed at for
${pointing.rest} ms and pressed for ${pointing.press} ms; ratios are to the hand-written page.\n
${table(rows)}\n\n${others}`;
}

type Figure = (figures: PageFigures) => number | undefined;
interface Telling {
  as?: (value: number | undefined) => string;
  to?: Variant;
}

const visited =
  (tell: (visit: Visit) => number | undefined): Figure =>
  ({ visits }) =>
    median(visits.map(tell));
