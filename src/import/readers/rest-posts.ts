import type { SourceItem, SourcePart } from '../source-item.ts';
import { laterThan } from './dated-item.ts';
import { fromTwoClocks } from './date-time.ts';
import type { JsonElement } from './json-feed.ts';
import { RestPost } from './rest-post.ts';
import { plainName } from './plain-name.ts';
import { slugOf } from './slug-of.ts';
import { checkedBy } from './what-is-wrong.ts';

/** Posts as the REST interface of WordPress gives them; who, where and the picture are there with `_embed`. */
export async function* restParts(
  posts: AsyncIterable<JsonElement> | JsonElement[],
  file: string,
): AsyncGenerator<SourcePart> {
  let others = 0;
  let bare = 0;
  let at = -1;
  for await (const { value, line } of posts) {
    at += 1;
    const post = checkedBy(RestPost, value, `[${at}]`);
    if ('wrong' in post) {
      yield { refused: { file, line, message: `${post.wrong}, so this post was left out – save it anew` } };
      continue;
    }
    if ((post.value.type ?? 'post') !== 'post') others += 1;
    else {
      if (!post.value._embedded) bare += 1;
      yield { item: restItem(post.value, { file, line, at }) };
    }
  }
  if (others > 0)
    yield {
      warning: { file, message: `items that are pages or the like, not posts, were left out: ${others}` },
    };
  if (bare > 0)
    yield {
      warning: {
        file,
        message: `posts without the names of their authors and categories, and without pictures: ${bare} – save them from an address with _embed (/wp-json/wp/v2/posts?per_page=100&_embed)`,
      },
    };
}

interface RestPlace {
  file: string;
  line: number;
  at: number;
}

function restItem(post: RestPost, { file, line, at }: RestPlace): SourceItem {
  const datePublished = fromTwoClocks(post.date ?? undefined, post.date_gmt ?? undefined);
  const modified = fromTwoClocks(post.modified ?? undefined, post.modified_gmt ?? undefined);
  const excerpt = post.excerpt?.rendered ?? '';
  return {
    file,
    line,
    state: stateOf(post),
    id: post.guid?.rendered ?? post.link ?? `[${at}]`,
    permalink: post.link ?? undefined,
    slug: slugOf(post.slug ?? undefined),
    ...termsOf(post),
    headline: { kind: 'html', text: post.title?.rendered ?? '' },
    excerpt: excerpt.trim() ? { kind: 'html', text: excerpt } : undefined,
    content: { kind: 'html', text: post.content.rendered },
    datePublished,
    dateModified: laterThan(datePublished, modified),
    authors: (post._embedded?.author ?? []).flatMap((author) =>
      author?.name ? [{ name: plainName(author.name), url: author.url || undefined }] : [],
    ),
    image: pictureOf(post),
    isOpenForComments: post.comment_status ? post.comment_status === 'open' : undefined,
    comments: [],
  };
}

function stateOf({ status, content }: RestPost): SourceItem['state'] {
  if (content.protected) return 'protected';
  if (status === 'private' || status === 'future') return status;
  if (status === 'trash') return 'trashed';
  return (status ?? 'publish') === 'publish' ? 'published' : 'draft';
}

function termsOf({ _embedded }: RestPost): Pick<SourceItem, 'categories' | 'keywords'> {
  const terms = (_embedded?.['wp:term'] ?? []).flat();
  const named = (taxonomy: string) =>
    terms.flatMap((term) =>
      term?.taxonomy === taxonomy && term.name
        ? [{ title: plainName(term.name), slug: slugOf(term.slug ?? term.name)! }]
        : [],
    );
  return { categories: named('category'), keywords: named('post_tag').map(({ title }) => title) };
}

function pictureOf({ _embedded }: RestPost): SourceItem['image'] {
  const media = _embedded?.['wp:featuredmedia']?.[0];
  if (!media?.source_url) return undefined;
  return {
    url: media.source_url,
    alt: media.alt_text || undefined,
    caption: plainName(media.caption?.rendered?.trim() || undefined),
  };
}
