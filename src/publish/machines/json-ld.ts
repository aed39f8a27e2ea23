/** Pages as schema.org says them, in JSON-LD (https://www.w3.org/TR/json-ld11/): the data of the page, told once more. */
import { categoryTitle, masthead } from '../../masthead.ts';
import { articlePath, type FiledArticle } from '../../news/article.ts';
import { authorPath } from '../../news/feed-page.ts';
import { plainText } from '../../news/plain-text.ts';
import { countWords } from '../../news/reading-time.ts';
import { words as en } from '../../words/en.ts';
import { words as ru } from '../../words/ru.ts';
import { address } from './address.ts';
import { breadcrumb, imageObject, publisher, publisherId, script, website } from './schema-org.ts';
import type { Page } from '../page.ts';
import type { SharePicture } from './social-meta.ts';

type ListOnPage = Pick<Extract<Page, { kind: 'list' }>, 'list' | 'path' | 'feed'>;

const words = { en, ru }[masthead.language];

/** A `<script>` for an article's page. `picture` is what stands for it where it is shared, else its lead picture does. */
export function articleJsonLd(
  article: FiledArticle,
  picture: Pick<SharePicture, 'path' | 'width' | 'height'> | undefined = leadPicture(article),
): string {
  const url = address(articlePath(article));
  const { category, author, citation, contentLocation, correction, comment, inLanguage } = article;
  const headline = plainText(article.headline);

  return script([
    {
      '@type': 'NewsArticle',
      '@id': `${url}#article`,
      url,
      mainEntityOfPage: url,
      headline,
      alternativeHeadline: article.alternativeHeadline,
      description: article.description,
      dateline: article.dateline,
      datePublished: article.datePublished,
      dateModified: article.dateModified,
      author: author.map(byline),
      publisher: { '@id': publisherId() },
      image: picture && imageObject(picture),
      articleSection: categoryTitle(category),
      keywords: some(article.keywords),
      inLanguage,
      wordCount: countWords(plainText(article.body), inLanguage),
      isAccessibleForFree: true,
      citation: some(citation.map((cited) => ({ '@type': 'CreativeWork', ...cited }))),
      correction: some(
        correction.map(({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date, text })),
      ),
      contentLocation: some(contentLocation.map(place)),
      commentCount: comment.length,
      comment: some(
        comment.map((one) => ({
          '@type': 'Comment',
          ...one,
          author: { '@type': 'Person', name: one.author },
        })),
      ),
    },
    publisher(),
    breadcrumb([
      [categoryTitle(category), `/${category}/`],
      [headline, articlePath(article)],
    ]),
  ]);
}

/** For the front: the paper, and how to search it. */
export const frontJsonLd = (): string =>
  script([
    {
      ...website(),
      description: masthead.tagline,
      inLanguage: masthead.language,
      publisher: { '@id': publisherId() },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: address('/search/?q={search_term_string}') },
        'query-input': 'required name=search_term_string',
      },
    },
    publisher(),
  ]);

/** For a page of a list. */
export function listJsonLd({ list, path, feed: { _generico, items } }: ListOnPage): string {
  const url = address(path);
  const { title, page } = _generico;
  return script([
    {
      '@type': 'CollectionPage',
      '@id': url,
      url,
      name: title,
      isPartOf: website(),
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: items.map((item, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: address(articlePath(item._generico)),
        })),
      },
    },
    breadcrumb([
      ...(list === '/' ? [] : [[title, list] as const]),
      ...(path === list ? [] : [[words.list.page(page), path] as const]),
    ]),
  ]);
}

/** How a desk signs, in the languages that a paper may have: to call it a person would be untrue. */
const deskNames = new Set(['Newsroom', 'Редакция']);

const byline = ({ name, url }: FiledArticle['author'][number]) => ({
  '@type': deskNames.has(name) || name === masthead.title ? 'Organization' : 'Person',
  name,
  url: url ?? address(authorPath(name)),
});

const leadPicture = ({ image }: FiledArticle) => image && { ...image, path: image.url };

const place = ({ name, latitude, longitude, address: postal }: FiledArticle['contentLocation'][number]) => ({
  '@type': 'Place',
  name,
  geo: { '@type': 'GeoCoordinates', latitude, longitude },
  address: postal && { '@type': 'PostalAddress', ...postal },
});

/** A property without a value is left out. */
const some = <Value>(values: readonly Value[]) => (values.length > 0 ? values : undefined);
