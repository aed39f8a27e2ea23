import { slugify } from '../../news/slugify.ts';
import type { Markup, SourceCategory, SourceItem } from '../source-item.ts';
import { dateTime, fromTwoClocks } from './date-time.ts';
import { laterThan } from './dated-item.ts';
import { plainName } from './plain-name.ts';
import { slugOf } from './slug-of.ts';
import { wxrComments } from './wxr-comments.ts';
import { withFootnotes } from './wxr-footnotes.ts';
import type { WxrHead } from './wxr-head.ts';
import { refOf } from './wxr-library.ts';
import { metaIn } from './wxr-meta.ts';
import { childrenOf, contentOf, textIn, type XmlElement } from './xml-element.ts';

/** A post of a WordPress export, or what else it exports as an item. */
export function wxrItem(
  item: XmlElement,
  site: { file: string; name: string; head: WxrHead; language?: string | undefined },
): SourceItem {
  const thumbnail = metaIn(item, '_thumbnail_id');
  const login = textIn(item, 'dc:creator');
  const excerpt = markupIn(item, 'excerpt:encoded');
  const datePublished =
    fromTwoClocks(textIn(item, 'wp:post_date'), textIn(item, 'wp:post_date_gmt')) ??
    dateTime(textIn(item, 'pubDate') ?? '');
  const permalink = textIn(item, 'link');
  return {
    file: site.file,
    line: item.line,
    state: stateOf(item),
    id: textIn(item, 'guid') ?? permalink ?? `post ${textIn(item, 'wp:post_id') ?? `in line ${item.line}`}`,
    ref: refOf(item, site.name),
    permalink,
    slug: slugOf(textIn(item, 'wp:post_name')),
    ...termsOf(item),
    headline: { kind: 'html', text: textIn(item, 'title') ?? '' },
    excerpt: excerpt.text.trim() ? excerpt : undefined,
    content: withFootnotes(markupIn(item, 'content:encoded'), metaIn(item, 'footnotes')),
    datePublished,
    dateModified: laterThan(
      datePublished,
      fromTwoClocks(textIn(item, 'wp:post_modified'), textIn(item, 'wp:post_modified_gmt')),
    ),
    authors: login ? [{ name: site.head.authors.get(login) ?? login }] : [],
    language: site.language,
    image: thumbnail ? { site: site.name, id: thumbnail } : undefined,
    isOpenForComments: openForComments[textIn(item, 'wp:comment_status') ?? ''],
    comments: wxrComments(item, datePublished),
  };
}

const openForComments: Record<string, boolean> = { open: true, closed: false };

/** Blocks are HTML between comments; before there were blocks, blank lines were paragraphs. */
function markupIn(item: XmlElement, name: string): Markup {
  const text = childrenOf(item, name).map(contentOf).join('');
  return { kind: text.includes('<!-- wp:') ? 'html' : 'classic', text };
}

function stateOf(item: XmlElement): SourceItem['state'] {
  // An export of an early version says nothing of it: it has what was published.
  const status = textIn(item, 'wp:status') ?? 'publish';
  if (status === 'publish' || status === 'inherit')
    return textIn(item, 'wp:post_password') ? 'protected' : 'published';
  if (status === 'private' || status === 'future') return status;
  // "pending", "auto-draft", and what plugins add on the way to being published.
  return status === 'trash' ? 'trashed' : 'draft';
}

/** The first versions of the format name each category and keyword twice: without a slug, and with one. */
function termsOf(item: XmlElement): { categories: SourceCategory[]; keywords: string[] } {
  const terms = childrenOf(item, 'category')
    .map((term) => ({
      domain: term.attributes['domain'] ?? 'category',
      title: plainName(contentOf(term).trim()),
      slug: slugOf(term.attributes['nicename']),
    }))
    .filter(({ title }) => title);
  const inFull = new Set(terms.filter(({ slug }) => slug).map(({ domain, title }) => `${domain} ${title}`));
  const once = terms.filter(({ domain, title, slug }) => slug || !inFull.has(`${domain} ${title}`));
  return {
    categories: once
      .filter(({ domain }) => domain === 'category')
      .map(({ title, slug }) => ({ slug: slug ?? slugify(title), title })),
    keywords: [
      ...new Set(
        once.filter(({ domain }) => domain === 'post_tag' || domain === 'tag').map(({ title }) => title),
      ),
    ],
  };
}
