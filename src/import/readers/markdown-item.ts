import * as v from 'valibot';
import { Article } from '../../news/article.ts';
import { slugify } from '../../news/slugify.ts';
import type { Markup, SourceItem, SourcePart, SourcePicture } from '../source-item.ts';
import { datedItem } from './dated-item.ts';
import type { FilePlace } from './file-place.ts';
import { isRecord, listIn, wordsIn, wordsOf } from './front-matter-values.ts';
import { languageOf } from './language-of.ts';
import { slugIn } from './slug-of.ts';

type Data = Record<string, unknown>;

export interface MarkdownStory {
  file: string;
  line: number;
  place: FilePlace;
  data: Data;
  headline: Markup;
  content: string;
}

/** A story in Markdown, by its front matter and by the place of its file. */
export function markdownItem({ file, line, place, data, headline, content }: MarkdownStory): SourcePart[] {
  const permalink = wordsIn(data, 'permalink', 'url', 'canonical_url', 'link');
  const excerpt = wordsIn(data, 'description', 'excerpt', 'summary', 'subtitle');
  const image = pictureIn(data);
  return datedItem(
    {
      file,
      line,
      state: isDraft(data, place) ? 'draft' : 'published',
      id: wordsIn(data, 'id', 'guid') ?? permalink ?? file,
      permalink,
      slug: wordsIn(data, 'slug') ?? (place.slug || slugIn(permalink)),
      categories: categoriesOf(data, place),
      keywords: [...new Set(keywordsIn(data))],
      headline,
      excerpt: excerpt ? { kind: 'text', text: excerpt } : undefined,
      content: { kind: 'markdown', text: content },
      authors: listIn(data, 'author', 'authors').flatMap(authorOf),
      language: languageOf(wordsIn(data, 'inLanguage', 'lang', 'language', 'locale')),
      image,
      isOpenForComments: openness(data['comments']),
      comments: [],
      extras: extrasIn(data),
    },
    {
      published:
        wordsIn(data, 'datePublished', 'date', 'published_at', 'publishDate', 'pubDate') ?? place.day,
      modified: wordsIn(data, 'dateModified', 'updated', 'modified', 'lastmod', 'last_modified_at'),
    },
  );
}

/** In one text, keywords are parted by commas; names of people and categories may have one of their own. */
function keywordsIn(data: Data): string[] {
  const written = data['keywords'] ?? data['tags'] ?? data['tag'];
  const list = typeof written === 'string' ? written.split(',') : [written].flat();
  return list.flatMap((one) => wordsOf(one) ?? []);
}

const isDraft = (data: Data, place: FilePlace) =>
  data['draft'] === true || data['published'] === false || data['status'] === 'draft' || place.isDraft;

function categoriesOf(data: Data, { category }: FilePlace): SourceItem['categories'] {
  const named = listIn(data, 'category', 'categories', 'section').flatMap((one) => wordsOf(one) ?? []);
  return (named.length > 0 ? named : category ? [category] : []).map((title) => ({
    slug: slugify(title),
    title,
  }));
}

function authorOf(author: unknown): SourceItem['authors'] {
  if (!isRecord(author)) return [{ name: wordsOf(author)! }];
  const name = wordsIn(author, 'name', 'title');
  return name ? [{ name, url: wordsIn(author, 'url', 'website') }] : [];
}

function pictureIn(data: Data): SourcePicture | undefined {
  const written = data['image'] ?? data['featured_image'] ?? data['cover'] ?? data['thumbnail'];
  if (!isRecord(written)) {
    const url = wordsOf(Array.isArray(written) ? written[0] : written);
    return url ? { url, alt: wordsIn(data, 'image_alt', 'imageAlt') } : undefined;
  }
  // With its size it is the picture of one of our articles, which is where it says.
  if (typeof written['width'] === 'number' && typeof written['height'] === 'number') return undefined;
  const url = wordsIn(written, 'url', 'src', 'path', 'image');
  return url
    ? { url, alt: wordsIn(written, 'alt'), caption: wordsIn(written, 'caption', 'title') }
    : undefined;
}

const openness = (comments: unknown): boolean | undefined => {
  if (typeof comments === 'boolean') return comments;
  return comments === 'open' ? true : comments === 'closed' ? false : undefined;
};

/**
 * What stands under a key of an article as the format has it, goes into the article as it stands there: so an export
 * comes back as it was.
 */
function extrasIn(data: Data): SourceItem['extras'] {
  const extras = Object.entries(Article.entries).flatMap(([key, schema]) => {
    const value = data[key];
    return !['$schema', 'headline', 'body'].includes(key) && value !== undefined && v.is(schema, value)
      ? [[key, value] as const]
      : [];
  });
  return extras.length > 0 ? Object.fromEntries(extras) : undefined;
}
