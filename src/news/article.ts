/**
 * What an article is. Browser, build, importer and tests all enter through this door.
 * Names are schema.org NewsArticle's (https://schema.org/NewsArticle); category and slug come from the file's path.
 */
import * as v from 'valibot';
import { masthead } from '../masthead.ts';
import { isLanguage } from './language.ts';
import { BodyNode, Inline, LocalFile, WebUrl, Words } from './body.ts';

/** RFC 3339 §5.6, with an offset: "2021-10-24T12:40:00+03:00". */
export const DateTime = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/, 'date and time'),
  v.check((text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), 'date and time'),
);
const Day = v.pipe(v.string(), v.check(isDay, 'day'));
/** Whether a day is in the calendar: `Date` takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text.length === 10;
}
const Latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const Longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

const asNodes = (headline: string | Inline[]): Inline[] =>
  typeof headline === 'string' ? [{ type: 'text', value: headline }] : headline;
const Headline = v.pipe(v.union([Words, v.pipe(v.array(Inline), v.minLength(1))]), v.transform(asNodes));

/** A picture that leads the article; sizes in CSS pixels. */
export const LeadImage = v.strictObject({
  url: LocalFile,
  alt: v.string(),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  caption: v.optional(Words),
  credit: v.optional(Words),
});
export type LeadImage = v.InferOutput<typeof LeadImage>;

/** A comment that the newsroom ships with the article. */
const PublishedComment = v.strictObject({ author: Words, datePublished: DateTime, text: Words });

export const Article = v.strictObject({
  $schema: v.optional(v.string()),
  headline: Headline,
  alternativeHeadline: v.optional(Words),
  /** The standfirst. */
  description: Words,
  /** Place and day of the report: "WASHINGTON, Oct 24." */
  dateline: v.optional(Words),
  datePublished: DateTime,
  dateModified: v.optional(DateTime),
  author: v.pipe(v.array(v.strictObject({ name: Words, url: v.optional(WebUrl) })), v.minLength(1)),
  citation: v.optional(v.array(v.strictObject({ name: Words, url: v.optional(WebUrl) })), []),
  keywords: v.optional(v.array(Words), []),
  contentLocation: v.optional(
    v.array(
      v.strictObject({
        name: Words,
        latitude: Latitude,
        longitude: Longitude,
        address: v.optional(
          v.strictObject({ addressCountry: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country')) }),
        ),
      }),
    ),
    [],
  ),
  image: v.optional(LeadImage),
  correction: v.optional(v.array(v.strictObject({ date: Day, text: Words })), []),
  /** BCP 47. */
  inLanguage: v.optional(v.pipe(v.string(), v.check(isLanguage, 'language')), masthead.language),
  comments: v.optional(v.picklist(['open', 'closed']), 'open'),
  comment: v.optional(v.array(PublishedComment), []),
  body: v.pipe(v.array(BodyNode), v.minLength(1)),
});
export type Article = v.InferOutput<typeof Article>;

/** A block that this version of the reader does not know, with the words that could be saved from it. */
export type UnreadableBlock = { type: 'unreadable'; text: string };

/**
 * The same door for a page already published: a block from a newer edition of the format costs that block, not the
 * article. The build has refused such files, so a reader meets one only between two deployments.
 */
export const ReadableArticle = v.object({
  ...Article.entries,
  body: v.array(
    v.union([
      BodyNode,
      v.pipe(
        v.unknown(),
        v.transform((node): UnreadableBlock => ({ type: 'unreadable', text: wordsIn(node) })),
      ),
    ]),
  ),
});
export type ReadableArticle = v.InferOutput<typeof ReadableArticle>;

function wordsIn(node: unknown): string {
  if (typeof node !== 'object' || node === null) return '';
  const { value, children } = node as { value?: unknown; children?: unknown };
  if (typeof value === 'string') return value;
  return Array.isArray(children) ? children.map(wordsIn).join('') : '';
}

/** An article with its place in the paper, which is its place on disk: `<category>/<slug>.json`. */
export type FiledArticle = Article & { category: string; slug: string };

export const articlePath = ({ category, slug }: { category: string; slug: string }) =>
  `/${category}/${slug}/`;
