import * as v from 'valibot';

const url = v.pipe(v.string(), v.url());
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/));
const words = v.pipe(v.string(), v.nonEmpty());
/** An extension of our own. */
const extension = v.record(v.string(), v.unknown());

/** https://www.jsonfeed.org/version/1.1/: what must be there, what may be, and extensions that begin with "_". */
export const JsonFeed = v.strictObject({
  version: v.literal('https://jsonfeed.org/version/1.1'),
  title: words,
  description: v.optional(words),
  home_page_url: v.optional(url),
  feed_url: url,
  next_url: v.optional(url),
  language: v.optional(language),
  _generico: extension,
  items: v.array(
    v.strictObject({
      id: url,
      url: v.optional(url),
      title: v.optional(words),
      content_text: v.string(),
      summary: v.optional(words),
      image: v.optional(url),
      date_published: v.optional(date),
      date_modified: v.optional(date),
      authors: v.optional(
        v.pipe(v.array(v.strictObject({ name: words, url: v.optional(url) })), v.nonEmpty()),
      ),
      tags: v.optional(v.array(words)),
      language: v.optional(language),
      _generico: extension,
    }),
  ),
});
