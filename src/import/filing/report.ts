import type { ImportWarning, SourceItem, SourceSite } from '../source-item.ts';

/** A list of any length: an array, or one on the disk. */
export interface Warnings extends Iterable<ImportWarning> {
  push(warning: ImportWarning): unknown;
  readonly length: number;
}

/** What became of an import; written as JSON with `--report`. */
export interface ImportReport {
  /** Items that were found, published or not. */
  read: number;
  written: number;
  updated: number;
  unchanged: number;
  /** Why items were left out, and how many: the first ones are meant to be, the others are told one by one in `warnings`. */
  leftOut: Record<string, number>;
  /** How many of those should not have been left out. */
  refused: number;
  pictures: { copied: number; missing: number };
  redirects: number;
  warnings: Warnings;
  /** Files that cannot be read, or not to their end. */
  unreadable: ImportWarning[];
  /** What the source says of itself, for src/masthead.ts. */
  site: SourceSite;
}

export const emptyReport = (warnings: Warnings = new Array<ImportWarning>()): ImportReport => ({
  read: 0,
  written: 0,
  updated: 0,
  unchanged: 0,
  leftOut: {},
  refused: 0,
  pictures: { copied: 0, missing: 0 },
  redirects: 0,
  warnings,
  unreadable: [],
  site: { categories: [] },
});

/** Counts what was left out; with a warning, it should not have been. */
export function leaveOut(report: ImportReport, why: string, warning?: ImportWarning) {
  report.leftOut[why] = (report.leftOut[why] ?? 0) + 1;
  if (!warning) return;
  report.refused += 1;
  report.warnings.push(warning);
}

export const about = (
  { file, line, headline, permalink, id }: SourceItem,
  message: string,
): ImportWarning => ({
  file,
  line,
  item: headline.text.replace(/<[^>]*>/g, '').trim() || permalink || id,
  message,
});

/** 0: all is well; 1: something was left out that should not be; 2: something cannot be read. */
export const exitCode = ({ unreadable, refused }: ImportReport): 0 | 1 | 2 =>
  unreadable.length > 0 ? 2 : refused > 0 ? 1 : 0;

/** So many warnings are told on the screen; a report has them all. */
const told = 20;

export function reportText(report: ImportReport, { isDry }: { isDry: boolean }): string {
  const { read, written, updated, unchanged, leftOut, pictures, redirects, warnings, unreadable, site } =
    report;
  const left = Object.entries(leftOut).map(([why, count]) => `${count} ${why}`);
  const lines = [
    ...unreadable.map((each) => `✗ ${warningLine(each)}`),
    ...Array.from(Iterator.from(warnings).take(told), (each) => `! ${warningLine(each)}`),
    ...(warnings.length > told
      ? [`! ${warnings.length - told} warnings more: --report <file> writes them all`]
      : []),
    `${isDry ? 'Would have written' : 'Written'}: ${written} new, ${updated} changed; ${unchanged} as they were; ${read} read`,
    ...(left.length > 0 ? [`Left out: ${left.join(', ')}`] : []),
    ...(pictures.copied + pictures.missing > 0
      ? [`Pictures: ${pictures.copied} copied, ${pictures.missing} missing`]
      : []),
    ...(redirects > 0 ? [`Redirects: ${redirects} in public/_redirects and public/redirects.map`] : []),
    ...mastheadLines(site),
  ];
  return lines.join('\n');
}

/** All of it as JSON, piece by piece. */
export function* reportJson({ warnings, ...rest }: ImportReport): Generator<string> {
  yield `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "warnings": [`;
  let before = '\n    ';
  for (const warning of warnings) {
    yield before + JSON.stringify(warning);
    before = ',\n    ';
  }
  yield '\n  ]\n}\n';
}

const warningLine = ({ file, line, item, message }: ImportWarning): string =>
  `${file}${line ? `:${line}` : ''}${item ? ` “${item}”` : ''}: ${message}`;

function mastheadLines({ title, tagline, url, language, categories }: SourceSite): string[] {
  // The interface speaks two languages; articles in others say so themselves.
  const spoken = /^(?:en|ru)\b/.exec(language ?? '')?.[0];
  const facts = { title, tagline, url: url?.replace(/\/$/, ''), language: spoken };
  const lines = [
    ...Object.entries(facts).flatMap(([key, value]) =>
      value ? [`  ${key}: ${JSON.stringify(value)},`] : [],
    ),
    ...categories.map(
      (each) => `    { slug: ${JSON.stringify(each.slug)}, title: ${JSON.stringify(each.title)} },`,
    ),
  ];
  return lines.length > 0 ? ['', 'For src/masthead.ts:', ...lines] : [];
}
