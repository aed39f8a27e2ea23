import * as v from 'valibot';
import { Article } from '../../news/article.ts';
import { articleFaults } from '../../news/article-faults.ts';
import type { BodyNode, Inline } from '../../news/body.ts';
import { explain } from '../../publish/explain.ts';
import { isLanguage } from '../../news/language.ts';
import { openingWords } from '../../news/opening-words.ts';
import { plainText } from '../../news/plain-text.ts';
import { slugify } from '../../news/slugify.ts';
import { masthead } from '../../masthead.ts';
import type { SourceItem, SourcePicture } from '../source-item.ts';
import { firstSentence } from './first-sentence.ts';
import type { ImportedPicture } from './media-folder.ts';
import type { Place } from './place-items.ts';
import { takeCorrections } from './take-corrections.ts';

/** An article as it stands in its file: what is the same for all need not be said. */
export type WrittenArticle = v.InferInput<typeof Article>;

export interface Parts {
  headline: Inline[];
  body: BodyNode[];
  /** Plain text; empty where the source has none. */
  excerpt: string;
  image: (ImportedPicture & Omit<SourcePicture, 'url'>) | undefined;
  /** Plain texts, in the order of the item's comments. */
  comments: string[];
}

/** What a missing author is called. */
const nobody = [{ name: 'Newsroom' }];

/**
 * The article that an item becomes; its parts have been made already. `warn` hears of what cannot be kept. Throws a
 * sentence where it cannot be an article at all.
 */
export function articleOf(
  item: SourceItem,
  place: Place,
  parts: Parts,
  warn: (message: string) => void,
): WrittenArticle {
  const { datePublished, dateModified } = item;
  if (!datePublished) throw new Error('has no date – give it one');
  const { body, correction } = takeCorrections(parts.body, (dateModified ?? datePublished).slice(0, 10));
  const isNamed = plainText(parts.headline) !== '';
  if (!isNamed) warn('has no headline: its address stands there');
  const headline = isNamed ? parts.headline : [{ type: 'text' as const, value: place.slug }];
  const text = openingWords(body) || plainText(body);
  const isLater = dateModified && Date.parse(dateModified) > Date.parse(datePublished);
  const language = item.language && isLanguage(item.language) ? item.language : undefined;
  const keywords = namesOf(item.keywords, warn);
  const comment = item.comments.flatMap(({ author, datePublished: written }, index) =>
    parts.comments[index]?.trim()
      ? [{ author: author.trim() || '–', datePublished: written, text: parts.comments[index] }]
      : [],
  );

  const article = {
    $schema: '../../article.schema.json',
    headline: headlineOf(headline),
    description: parts.excerpt || firstSentence(text, language ?? masthead.language) || plainText(headline),
    datePublished,
    ...(isLater && { dateModified }),
    author: authorsOf(item.authors),
    ...(keywords.length > 0 && { keywords }),
    ...(parts.image && { image: leadOf(parts.image) }),
    ...(correction.length > 0 && { correction }),
    // "en-US" is what WordPress says of every paper in English.
    ...(language && new Intl.Locale(language).language !== masthead.language && { inLanguage: language }),
    ...(item.isOpenForComments === false && { comments: 'closed' as const }),
    ...(comment.length > 0 && { comment }),
    ...item.extras,
    body: body.length > 0 ? body : [{ type: 'paragraph' as const, children: headline }],
  };
  return checked(article, place);
}

/** The last look before it is written: nothing gets past the door that everybody else goes through. */
function checked(article: WrittenArticle, place: Place): WrittenArticle {
  const result = v.safeParse(Article, article);
  if (!result.success) {
    const [issue] = result.issues.flatMap((each) => explain(each));
    throw new Error(`${issue?.path.join('.')} ${issue?.message}`);
  }
  const [fault] = articleFaults({ ...result.output, ...place }, () => true);
  if (fault) throw new Error(`${fault.path.join('.')} ${fault.message}`);
  return article;
}

/** Plain where it can be. */
const headlineOf = (headline: Inline[]): string | Inline[] =>
  headline.every((node) => node.type === 'text') ? headline.map(({ value }) => value).join('') : headline;

function authorsOf(authors: SourceItem['authors']) {
  const named = authors.filter(({ name }) => slugify(name) !== '');
  return named.length > 0
    ? named.map(({ name, url }) => ({
        name: name.trim(),
        ...(url && /^https?:\/\/\S+$/.test(url) && { url }),
      }))
    : nobody;
}

/** Each once; two that would have one page are one. */
function namesOf(keywords: readonly string[], warn: (message: string) => void): string[] {
  const names = new Map<string, string>();
  for (const name of keywords.map((each) => each.trim())) {
    const slug = slugify(name);
    if (!slug && name) warn(`the topic "${name}" has no letter or digit: left out`);
    if (slug && !names.has(slug)) names.set(slug, name);
  }
  return [...names.values()];
}

function leadOf({ alt = '', caption, ...picture }: NonNullable<Parts['image']>) {
  const said = caption?.trim();
  return { ...picture, alt, ...(said && { caption: said }) };
}
