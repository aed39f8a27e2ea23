/** List pages as RSS 2.0 (https://www.rssboard.org/rss-specification) and Atom (RFC 4287), with the whole articles. */
import { masthead } from '../../masthead.ts';
import type { FiledArticle } from '../../news/article.ts';
import type { ListPage } from '../../news/feed-page.ts';
import { address } from './address.ts';
import { contentHtml } from './content-html.ts';
import { once } from '../once.ts';
import { changed, type Enclosure, entryOf, itemOf, rfc822 } from './feed-items.ts';
import { xml, xmlFragment } from './xml.ts';

interface Lookups {
  /** The stories that an article sends one to, for their headlines. */
  readAlso?: (article: FiledArticle) => readonly FiledArticle[];
  /** The picture of an article, where its size is known: RSS must tell it. */
  enclosure?: (article: FiledArticle) => Enclosure | undefined;
}

/**
 * The feeds of one edition. An article stands in about six lists and is written once. The clock is not asked: the same
 * edition gives the same bytes.
 */
export function feedXml({ readAlso = () => [], enclosure = () => undefined }: Lookups = {}) {
  const content = once((article) => xmlFragment({ '#text': contentHtml(article, readAlso(article)) }));
  const item = once((article) => xmlFragment(itemOf(article, enclosure(article))));
  const entry = once((article) => xmlFragment(entryOf(article, enclosure(article))));

  return {
    rss: (page: ListPage): string =>
      xml({
        rss: {
          '@_version': '2.0',
          '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
          '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
          '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
          '@_xmlns:fh': 'http://purl.org/syndication/history/1.0',
          channel: {
            ...channelOf(page),
            item: page.articles.map(
              (article) => `${item(article)}<content:encoded>${content(article)}</content:encoded>`,
            ),
          },
        },
      }),

    atom: (page: ListPage): string =>
      xml({
        feed: {
          '@_xmlns': 'http://www.w3.org/2005/Atom',
          '@_xmlns:fh': 'http://purl.org/syndication/history/1.0',
          '@_xml:lang': masthead.language,
          ...feedOf(page),
          entry: page.articles.map((article) => ({
            '@_xml:lang': article.inLanguage,
            '#text': `${entry(article)}<content type="html">${content(article)}</content>`,
          })),
        },
      }),
  };
}

function channelOf(page: ListPage) {
  const { path, articles } = page;
  return {
    title: titleOf(page),
    link: address(path),
    description: masthead.tagline,
    language: masthead.language,
    ...(articles.length > 0 && {
      pubDate: rfc822(latest(articles.map(({ datePublished }) => datePublished))),
      lastBuildDate: rfc822(latest(articles.map(changed))),
    }),
    'atom:link': linksOf(page, 'rss'),
    ...archiveMark(page),
  };
}

function feedOf(page: ListPage) {
  const { list, path, articles } = page;
  return {
    title: titleOf(page),
    subtitle: masthead.tagline,
    // The pages of a list are one feed.
    id: address(list.path),
    updated: latest(articles.map(changed)),
    link: [
      { '@_rel': 'alternate', '@_type': 'text/html', '@_href': address(path) },
      ...linksOf(page, 'atom'),
    ],
    ...archiveMark(page),
  };
}

const titleOf = ({ list }: ListPage) =>
  list.path === '/' ? masthead.title : `${list.title} – ${masthead.title}`;

/**
 * Where the feed stands, and where it goes on: to older articles page by page (RFC 5005 §3), and for readers that want
 * them all, as an archive (§4).
 */
function linksOf({ list, path, older }: ListPage, format: 'rss' | 'atom') {
  const link = (rel: string, page: string) => ({
    '@_rel': rel,
    '@_type': `application/${format}+xml`,
    '@_href': address(`${page}${format}.xml`),
  });
  return [
    link('self', path),
    ...(path === list.path ? [] : [link('current', list.path)]),
    ...(older ? [link('next', older), link('prev-archive', older)] : []),
  ];
}

/** Says that a page stays as it is (RFC 5005 §4). */
const archiveMark = ({ list, path }: ListPage) => path !== list.path && { 'fh:archive': '' };

/** Of no dates, the beginning of time: Atom must have one, and the clock is not asked. */
const latest = (dates: readonly string[]) =>
  dates.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? '1970-01-01T00:00:00Z';
