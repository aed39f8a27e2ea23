/** An article as it stands in a feed, but for its text: elements in their order, as `xml` writes them. */
import { categoryTitle } from '../../masthead.ts';
import { articlePath, type FiledArticle } from '../../news/article.ts';
import { authorPath } from '../../news/feed-page.ts';
import { plainText } from '../../news/plain-text.ts';
import { address } from './address.ts';

/** A picture of the site itself that goes with an article; `length` in bytes. */
export interface Enclosure {
  path: string;
  type: string;
  length: number;
}

/** An RSS `<item>`, without its text. */
export function itemOf(article: FiledArticle, file?: Enclosure) {
  const { headline, datePublished, author, description } = article;
  const url = address(articlePath(article));
  return {
    title: plainText(headline),
    link: url,
    guid: { '@_isPermaLink': 'true', '#text': url },
    pubDate: rfc822(datePublished),
    'dc:creator': author.map(({ name }) => name),
    category: tagsOf(article),
    description,
    ...(file && {
      enclosure: { '@_url': address(file.path), '@_length': file.length, '@_type': file.type },
    }),
  };
}

/** An Atom `<entry>` (RFC 4287 §4.1.2), without its text. */
export function entryOf(article: FiledArticle, file?: Enclosure) {
  const { headline, datePublished, author, description } = article;
  const url = address(articlePath(article));
  return {
    title: plainText(headline),
    id: url,
    link: [
      { '@_rel': 'alternate', '@_type': 'text/html', '@_href': url },
      ...(file
        ? [
            {
              '@_rel': 'enclosure',
              '@_type': file.type,
              '@_length': file.length,
              '@_href': address(file.path),
            },
          ]
        : []),
    ],
    published: datePublished,
    updated: changed(article),
    author: author.map((one) => ({ name: one.name, uri: one.url ?? address(authorPath(one.name)) })),
    category: tagsOf(article).map((tag) => ({ '@_term': tag })),
    summary: description,
  };
}

const tagsOf = ({ category, keywords }: FiledArticle) => [...new Set([categoryTitle(category), ...keywords])];

/** When it was last worth a new look. */
export const changed = ({ datePublished, dateModified }: FiledArticle) => dateModified ?? datePublished;

/** RFC 822 §5 with the year in full, as RSS asks for it: "Sun, 24 Oct 2021 09:40:00 GMT". */
export const rfc822 = (date: string) => new Date(date).toUTCString();
