import * as v from 'valibot';

const words = v.nullish(v.string());
const Rendered = v.nullish(v.object({ rendered: words, protected: v.nullish(v.boolean()) }));

const Person = v.object({ name: words, url: words });
const Term = v.object({ taxonomy: words, name: words, slug: words });
const Media = v.object({ source_url: words, alt_text: words, caption: Rendered });

/** What may not be shown is embedded as an error, in place of what was asked for: such an entry is passed over. */
const embedded = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.optional(v.array(v.fallback(v.nullable(schema), null)));

/** A post of WordPress (https://developer.wordpress.org/rest-api/reference/posts/): what is read of it. */
export const RestPost = v.object({
  id: v.nullish(v.number()),
  type: words,
  status: words,
  slug: words,
  link: words,
  guid: Rendered,
  date: words,
  date_gmt: words,
  modified: words,
  modified_gmt: words,
  comment_status: words,
  title: Rendered,
  content: v.object({ rendered: v.string(), protected: v.nullish(v.boolean()) }),
  excerpt: Rendered,
  _embedded: v.optional(
    v.object({
      author: embedded(Person),
      'wp:term': v.optional(v.array(v.fallback(v.array(v.fallback(v.nullable(Term), null)), []))),
      'wp:featuredmedia': embedded(Media),
    }),
  ),
});
export type RestPost = v.InferOutput<typeof RestPost>;
