import * as v from 'valibot';
import { slugify } from '../../news/slugify.ts';
import type { Markup, SourceItem, SourcePart } from '../source-item.ts';
import { datedItem } from './dated-item.ts';
import { feedTerms } from './feed-terms.ts';
import { languageOf } from './language-of.ts';
import { slugIn } from './slug-of.ts';
import { htmlOrText } from './html-or-text.ts';
import { Unreadable } from './unreadable.ts';
import { checkedBy } from './what-is-wrong.ts';

const words = v.nullish(v.string());
const Author = v.object({ name: words, url: words });
const authors = { author: v.nullish(Author), authors: v.nullish(v.array(Author)) };

const Feed = v.object({
  title: words,
  description: words,
  home_page_url: words,
  language: words,
  ...authors,
  items: v.array(v.unknown()),
});

const Item = v.object({
  // The specification asks readers to take numbers for text.
  id: v.nullish(v.union([v.string(), v.number()])),
  url: words,
  external_url: words,
  title: words,
  content_html: words,
  content_text: words,
  summary: words,
  image: words,
  banner_image: words,
  date_published: words,
  date_modified: words,
  language: words,
  tags: v.nullish(v.array(v.string())),
  ...authors,
  /** Our own lists say where a story is filed. */
  _generico: v.fallback(v.nullish(v.object({ category: words, slug: words })), undefined),
});
type Item = v.InferOutput<typeof Item>;

/** An element of a list, and the line where it begins. */
export interface JsonElement {
  value: unknown;
  line: number;
}

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/); `json` is all of it but the elements of `items`. */
export async function* jsonFeedParts(
  json: object,
  items: AsyncIterable<JsonElement>,
  file: string,
): AsyncGenerator<SourcePart> {
  const feed = checkedBy(Feed, json);
  if ('wrong' in feed) throw new Unreadable(`is a JSON Feed of the wrong shape: ${feed.wrong} – mend it`);
  const { title, description, home_page_url } = feed.value;
  const language = languageOf(feed.value.language ?? undefined);
  yield {
    site: {
      title: title ?? undefined,
      tagline: description ?? undefined,
      url: home_page_url ?? undefined,
      language,
      categories: [],
    },
  };
  let at = 0;
  for await (const { value, line } of items) {
    const item = checkedBy(Item, value, `items[${at}]`);
    if ('wrong' in item)
      yield { refused: { file, line, message: `${item.wrong}, so this item was left out – mend it` } };
    else yield* partsOf(item.value, { file, line, at, language, authors: authorsOf(feed.value) });
    at += 1;
  }
}

function partsOf(
  item: Item,
  feed: {
    file: string;
    line: number;
    at: number;
    language: string | undefined;
    authors: SourceItem['authors'];
  },
): SourcePart[] {
  const permalink = item.url ?? item.external_url ?? undefined;
  const { category, slug } = item._generico ?? {};
  const terms = feedTerms(item.tags ?? []);
  const own = authorsOf(item);
  const picture = item.image ?? item.banner_image;
  const text = contentOf(item);
  return datedItem(
    {
      file: feed.file,
      line: feed.line,
      state: 'published',
      id: String(item.id ?? permalink ?? `items[${feed.at}]`),
      permalink,
      slug: slug ?? slugIn(permalink),
      ...(category
        ? { categories: [{ slug: slugify(category), title: category }], keywords: item.tags ?? [] }
        : terms),
      headline: htmlOrText(item.title?.trim() ?? ''),
      excerpt: text && item.summary ? { kind: 'text', text: item.summary } : undefined,
      content: text ?? { kind: 'text', text: item.summary ?? '' },
      authors: own.length > 0 ? own : feed.authors,
      language: languageOf(item.language ?? undefined) ?? feed.language,
      image: picture ? { url: picture } : undefined,
      comments: [],
    },
    { published: item.date_published ?? undefined, modified: item.date_modified ?? undefined },
  );
}

function contentOf({ content_html, content_text }: Item): Markup | undefined {
  if (content_html?.trim()) return { kind: 'html', text: content_html };
  return content_text?.trim() ? { kind: 'text', text: content_text } : undefined;
}

/** Version 1.0 had one author. */
const authorsOf = (of: Pick<Item, 'author' | 'authors'>): SourceItem['authors'] =>
  (of.authors ?? [of.author]).flatMap((author) => {
    const name = author?.name?.trim();
    return name ? [{ name, url: author?.url ?? undefined }] : [];
  });
