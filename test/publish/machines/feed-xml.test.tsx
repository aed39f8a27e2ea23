import { XMLParser } from 'fast-xml-parser';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { masthead } from '../../../src/masthead.ts';
import { articlePath, type FiledArticle } from '../../../src/news/article.ts';
import { listsOf } from '../../../src/news/edition.ts';
import { type ListPage, listPages } from '../../../src/news/feed-page.ts';
import { contentHtml } from '../../../src/publish/machines/content-html.ts';
import { feedXml } from '../../../src/publish/machines/feed-xml.ts';
import { anArticle, anyArchive, articles, paragraph } from '../../support/articles.ts';
import { publishedAt } from '../../support/published-at.ts';
import { childrenOf, harmless, hostile, readXml, textsOf } from '../../support/read-xml.ts';

const pagesOf = (archive: readonly FiledArticle[]) => listsOf(archive).flatMap(listPages);
/** The head page of a list of these articles. */
const pageOf = (archive: readonly FiledArticle[], path = '/world/', title = 'World') =>
  listPages({ path, title, articles: archive })[0]!;
const channelOf = (rss: string) => childrenOf(readXml(rss), 'channel')[0]!;
const linksOf = (element: Element, name: string) =>
  Object.fromEntries(
    childrenOf(element, name).map((link) => [link.getAttribute('rel'), link.getAttribute('href')]),
  );

const date = {
  atom: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  rss: /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/,
};

/** What RSS 2.0 asks of a channel, and its best practices; gives where it leads, and the URLs of its items. */
function checkRss(xml: string) {
  const rss = readXml(xml);
  expect([rss.tagName, rss.getAttribute('version')]).toEqual(['rss', '2.0']);
  const [channel, ...others] = rss.children;
  expect([channel!.tagName, others]).toEqual(['channel', []]);
  for (const name of ['title', 'link', 'description', 'language'])
    expect(textsOf(channel!, name)).toEqual([expect.stringMatching(/\S/)]);
  for (const name of ['pubDate', 'lastBuildDate'])
    for (const told of textsOf(channel!, name)) expect(told).toMatch(date.rss);
  const links = linksOf(channel!, 'atom:link');
  expect(links['self']).toMatch(/\/rss\.xml$/);
  expect(channel!.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')).not.toHaveLength(0);

  const urls = childrenOf(channel!, 'item').map((item) => {
    const [url, ...more] = textsOf(item, 'link');
    expect(more).toEqual([]);
    expect(textsOf(item, 'guid')).toEqual([url]);
    expect(childrenOf(item, 'guid')[0]!.getAttribute('isPermaLink')).toBe('true');
    expect(textsOf(item, 'title')).toHaveLength(1);
    expect(textsOf(item, 'pubDate')).toEqual([expect.stringMatching(date.rss)]);
    expect(item.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'creator')).not.toHaveLength(0);
    expect(item.getElementsByTagNameNS('http://purl.org/rss/1.0/modules/content/', 'encoded')).toHaveLength(
      1,
    );
    return url!;
  });
  expect(new Set(urls).size).toBe(urls.length);
  return { links, urls };
}

/** What RFC 4287 §4.1 asks of a feed; gives its id, where it leads, and the ids of its entries. */
function checkAtom(xml: string) {
  const feed = readXml(xml);
  expect([feed.localName, feed.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const [feedId] = textsOf(feed, 'id');
  for (const part of [feed, ...childrenOf(feed, 'entry')]) {
    for (const name of ['id', 'title']) expect(textsOf(part, name)).toEqual([expect.stringMatching(/\S/)]);
    expect(textsOf(part, 'updated')).toEqual([expect.stringMatching(date.atom)]);
    expect(linksOf(part, 'link')['alternate']).toMatch(/^https:/);
  }
  const links = linksOf(feed, 'link');
  expect(links['self']).toMatch(/\/atom\.xml$/);

  const ids = childrenOf(feed, 'entry').map((entry) => {
    expect(textsOf(entry, 'published')).toEqual([expect.stringMatching(date.atom)]);
    const authors = childrenOf(entry, 'author').map((author) => [
      textsOf(author, 'name'),
      textsOf(author, 'uri'),
    ]);
    expect(authors).not.toEqual([]);
    for (const author of authors)
      expect(author).toEqual([[expect.any(String)], [expect.stringMatching(/^https?:/)]]);
    expect(childrenOf(entry, 'content').map((content) => content.getAttribute('type'))).toEqual(['html']);
    for (const category of childrenOf(entry, 'category')) expect(category.getAttribute('term')).toMatch(/\S/);
    return textsOf(entry, 'id')[0]!;
  });
  expect(new Set([feedId, ...ids]).size).toBe(ids.length + 1);
  return { id: feedId, links, urls: ids };
}

describe('any list', () => {
  test('is valid RSS and Atom on every page, and goes on to its last article', () => {
    fc.assert(
      fc.property(anyArchive, (archive) => {
        const feeds = feedXml();
        const pages = pagesOf(archive);
        const selves = pages.flatMap((page) => {
          const list = masthead.url + encodeURI(page.list.path);
          const checked = { rss: checkRss(feeds.rss(page)), atom: checkAtom(feeds.atom(page)) };
          expect(checked.atom.id).toBe(list);
          return Object.entries(checked).map(([format, { links, urls }]) => {
            const isArchive = page.path !== page.list.path;
            expect(links['current']).toBe(isArchive ? `${list}${format}.xml` : undefined);
            const older = page.older && `${masthead.url}${encodeURI(page.older)}${format}.xml`;
            expect([links['next'], links['prev-archive']]).toEqual([older, older]);
            expect(urls).toEqual(page.articles.map((article) => masthead.url + articlePath(article)));
            return links['self'];
          });
        });
        expect(new Set(selves).size).toBe(2 * pages.length);
      }),
      { numRuns: 4 },
    );
  });

  test('leaves its archive pages as they are when something new is published', () => {
    const archive = articles(130);
    const before = new Map(pagesOf(archive).map((page) => [page.path, page]));
    const news = anArticle({ slug: 'news', datePublished: '2022-01-01T00:00:00Z' });
    const after = pagesOf([...archive, news]).filter(({ path }) => path.includes('/page/'));
    const told = (page: ListPage) => [feedXml().rss(page), feedXml().atom(page)];

    expect(after.length).toBeGreaterThan(3);
    for (const page of after) {
      expect(told(page)).toEqual(told(before.get(page.path)!));
      for (const feed of told(page)) expect(feed).toContain('<fh:archive/>');
    }
    for (const feed of told(before.get('/')!)) expect(feed).not.toContain('<fh:archive/>');
  });

  test('of the whole paper bears its name alone', () => {
    const page = pageOf(articles(1), '/', masthead.title);
    expect(textsOf(channelOf(feedXml().rss(page)), 'title')).toEqual([masthead.title]);
    expect(textsOf(readXml(feedXml().atom(page)), 'title')).toEqual([masthead.title]);
  });

  test('without an article is still a feed', () => {
    const { rss, atom } = feedXml();
    expect(checkRss(rss(pageOf([]))).urls).toEqual([]);
    expect(checkAtom(atom(pageOf([]))).urls).toEqual([]);
  });
});

describe('an article in a feed', () => {
  const article = anArticle({
    headline: 'Rain expected',
    datePublished: '2021-10-24T01:40:00+03:00',
    dateModified: '2021-10-25T09:00:00+03:00',
    author: [{ name: 'Ann Writer' }, { name: 'Bob', url: 'https://bob.example/?a=1&b=2' }],
    keywords: ['Weather', 'World', 'Космос'],
    inLanguage: 'de',
  });
  const older = anArticle({
    slug: 'sun',
    datePublished: '2021-10-20T12:00:00Z',
    // Earlier than the other, though its clock says later.
    dateModified: '2021-10-25T11:00:00+12:00',
  });
  const page = pageOf([article, older]);

  test('tells RSS readers all they ask for', () => {
    const channel = channelOf(feedXml().rss(page));
    expect(textsOf(channel, 'title')).toEqual(['World – GENERICO.ru']);
    expect(textsOf(channel, 'link')).toEqual(['https://generico.ru/world/']);
    expect(textsOf(channel, 'pubDate')).toEqual(['Sat, 23 Oct 2021 22:40:00 GMT']);
    expect(textsOf(channel, 'lastBuildDate')).toEqual(['Mon, 25 Oct 2021 06:00:00 GMT']);
    expect(linksOf(channel, 'atom:link')).toEqual({ self: 'https://generico.ru/world/rss.xml' });

    const [item] = childrenOf(channel, 'item');
    expect([...item!.children].map((part) => [part.tagName, part.textContent])).toEqual([
      ['title', 'Rain expected'],
      ['link', 'https://generico.ru/world/rain-expected/'],
      ['guid', 'https://generico.ru/world/rain-expected/'],
      ['pubDate', 'Sat, 23 Oct 2021 22:40:00 GMT'],
      ['dc:creator', 'Ann Writer'],
      ['dc:creator', 'Bob'],
      ['category', 'World'],
      ['category', 'Weather'],
      ['category', 'Космос'],
      ['description', 'Take an umbrella.'],
      ['content:encoded', contentHtml(article)],
    ]);
  });

  test('tells Atom readers all they ask for', () => {
    const feed = readXml(feedXml().atom(page));
    expect(feed.getAttribute('xml:lang')).toBe('en');
    expect(textsOf(feed, 'updated')).toEqual(['2021-10-25T09:00:00+03:00']);
    expect(linksOf(feed, 'link')).toEqual({
      alternate: 'https://generico.ru/world/',
      self: 'https://generico.ru/world/atom.xml',
    });

    const [entry] = childrenOf(feed, 'entry');
    expect(entry!.getAttribute('xml:lang')).toBe('de');
    expect(
      [...entry!.children].map((part) => [part.tagName, part.getAttribute('term') ?? part.textContent]),
    ).toEqual([
      ['title', 'Rain expected'],
      ['id', 'https://generico.ru/world/rain-expected/'],
      ['link', ''],
      ['published', '2021-10-24T01:40:00+03:00'],
      ['updated', '2021-10-25T09:00:00+03:00'],
      ['author', 'Ann Writerhttps://generico.ru/authors/ann-writer/'],
      ['author', 'Bobhttps://bob.example/?a=1&b=2'],
      ['category', 'World'],
      ['category', 'Weather'],
      ['category', 'Космос'],
      ['summary', 'Take an umbrella.'],
      ['content', contentHtml(article)],
    ]);
  });

  test('is the same whatever the clock says', () => {
    const at = (time: string) => {
      vi.setSystemTime(time);
      return [page, pageOf([])].flatMap((one) => [feedXml().rss(one), feedXml().atom(one)]);
    };
    expect(at('2021-11-01T00:00:00Z')).toEqual(at('2031-01-01T00:00:00Z'));
  });

  test('has its picture with it where the size of the file is known', () => {
    const feeds = feedXml({
      enclosure: ({ slug }) =>
        slug === 'sun' ? { path: '/images/sun.svg', type: 'image/svg+xml', length: 1234 } : undefined,
    });
    const attributes = (element: Element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const file = { type: 'image/svg+xml', length: '1234' };
    const items = childrenOf(channelOf(feeds.rss(page)), 'item');
    expect(items.map((item) => childrenOf(item, 'enclosure').map(attributes))).toEqual([
      [],
      [{ ...file, url: 'https://generico.ru/images/sun.svg' }],
    ]);
    const entries = childrenOf(readXml(feeds.atom(page)), 'entry');
    expect(entries.map((entry) => childrenOf(entry, 'link').slice(1).map(attributes))).toEqual([
      [],
      [{ ...file, rel: 'enclosure', href: 'https://generico.ru/images/sun.svg' }],
    ]);
  });

  test('stands where the paper is published', () => {
    publishedAt('https://example.org/news');
    const { rss, atom } = feedXml();
    for (const feed of [rss(page), atom(page)]) {
      expect(feed).not.toContain('generico.ru/');
      expect(feed).toContain('https://example.org/news/world/rain-expected/');
    }
  });

  test('is written once for all its lists', () => {
    const readAlso = vi.fn<(article: FiledArticle) => FiledArticle[]>(() => []);
    const { rss, atom } = feedXml({ readAlso });
    const pages = pagesOf([article, older]);
    const told = pages.map((one) => rss(one) + atom(one));
    expect(told.filter((feed) => feed.includes('/world/sun/')).length).toBeGreaterThan(2);
    expect(readAlso).toHaveBeenCalledTimes(2);
  });
});

describe('a string that would break out', () => {
  const bad = anArticle({
    headline: hostile,
    description: hostile,
    author: [{ name: `Ann ${hostile}` }],
    keywords: [`x ${hostile}`],
    body: [paragraph(hostile)],
  });
  const page = pageOf([bad], '/topics/космос/', hostile);

  test('is told by RSS as it is', () => {
    const rss = feedXml().rss(page);
    expect(checkRss(rss).urls).toHaveLength(1);
    const channel = channelOf(rss);
    const [item] = childrenOf(channel, 'item');
    expect(textsOf(channel, 'title')).toEqual([`${harmless} – ${masthead.title}`]);
    expect(textsOf(item!, 'title')).toEqual([harmless]);
    expect(textsOf(item!, 'description')).toEqual([harmless]);
    expect(textsOf(item!, 'dc:creator')).toEqual([`Ann ${harmless}`]);
    expect(textsOf(item!, 'category')).toEqual(['World', `x ${harmless}`]);
  });

  test('is told by Atom as it is', () => {
    const atom = feedXml().atom(page);
    expect(checkAtom(atom).urls).toHaveLength(1);
    const [entry] = childrenOf(readXml(atom), 'entry');
    expect(childrenOf(entry!, 'title')[0]!.attributes).toHaveLength(0);
    expect(textsOf(entry!, 'summary')).toEqual([harmless]);
    expect(childrenOf(entry!, 'category')[1]!.getAttribute('term')).toBe(`x ${harmless}`);
    const [content] = textsOf(entry!, 'content');
    expect(new DOMParser().parseFromString(content!, 'text/html').body.textContent).toBe(harmless);
  });

  test('is the same for a parser that reads no DOM', () => {
    const parser = new XMLParser({ ignoreAttributes: false });
    expect(parser.parse(feedXml().rss(page)).rss.channel.item.description).toBe(harmless);
    expect(parser.parse(feedXml().atom(page)).feed.entry.summary).toBe(harmless);
  });
});
