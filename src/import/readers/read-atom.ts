import type { Markup, SourceItem, SourcePart, SourceSite } from '../source-item.ts';
import { atomMarkup } from './atom-markup.ts';
import { datedItem } from './dated-item.ts';
import { feedPicture } from './feed-picture.ts';
import { feedTerms } from './feed-terms.ts';
import { languageOf } from './language-of.ts';
import { slugIn } from './slug-of.ts';
import type { SourceFile } from './source-file.ts';
import { childrenOf, contentOf, textIn, type XmlElement } from './xml-element.ts';
import { xmlParts } from './xml-parts.ts';

const containers = new Set(['atom:feed']);

interface Feed {
  file: string;
  site: SourceSite;
  authors: SourceItem['authors'];
}

/** Atom (RFC 4287): a feed, or one entry alone. */
export async function* readAtom({ file, chunks }: SourceFile): AsyncGenerator<SourcePart> {
  const feed: Feed = { file, site: { categories: [] }, authors: [] };
  let isSiteGiven = false;
  for await (const part of xmlParts(chunks(), containers)) {
    if ('opens' in part) feed.site.language = languageOf(part.attributes['xml:lang']);
    else if (part.element.name === 'atom:entry') {
      if (!isSiteGiven) yield { site: feed.site };
      isSiteGiven = true;
      yield* atomEntry(part.element, feed);
    } else describe(feed, part.element);
  }
  if (!isSiteGiven) yield { site: feed.site };
}

function describe({ site, authors }: Feed, element: XmlElement) {
  if (element.name === 'atom:title') site.title = contentOf(element).trim() || undefined;
  if (element.name === 'atom:subtitle') site.tagline = contentOf(element).trim() || undefined;
  if (element.name === 'atom:link' && isAlternate(element)) site.url ??= element.attributes['href'];
  if (element.name === 'atom:author') authors.push(...authorOf(element));
}

function atomEntry(entry: XmlElement, { file, site, authors }: Feed): SourcePart[] {
  const permalink = childrenOf(entry, 'atom:link').find(isAlternate)?.attributes['href'];
  const [title, content, summary] = ['atom:title', 'atom:content', 'atom:summary'].map((name) =>
    markupIn(entry, name),
  );
  const own = childrenOf(entry, 'atom:author').flatMap(authorOf);
  const id = textIn(entry, 'atom:id') ?? permalink ?? `entry in line ${entry.line}`;
  const labels = childrenOf(entry, 'atom:category').map(
    ({ attributes }) => attributes['label'] ?? attributes['term'] ?? '',
  );
  const item = datedItem(
    {
      file,
      line: entry.line,
      state: 'published',
      id,
      permalink,
      slug: slugIn(permalink),
      ...feedTerms(labels),
      headline: title ?? { kind: 'text', text: '' },
      content: content ?? summary ?? { kind: 'text', text: '' },
      excerpt: content && summary,
      authors: own.length > 0 ? own : authors,
      language: languageOf(entry.attributes['xml:lang']) ?? site.language,
      image: feedPicture(entry),
      comments: [],
    },
    { published: textIn(entry, 'atom:published'), modified: textIn(entry, 'atom:updated') },
  );
  const elsewhere = childrenOf(entry, 'atom:content')[0]?.attributes['src'];
  if (content || !elsewhere) return item;
  const message = `its text is not in the feed but at ${elsewhere} – save that page and import it`;
  return [{ warning: { file, line: entry.line, item: title?.text ?? id, message } }, ...item];
}

const isAlternate = ({ attributes: { rel = 'alternate' } }: XmlElement) => rel === 'alternate';

const markupIn = (entry: XmlElement, name: string): Markup | undefined =>
  childrenOf(entry, name)
    .map(atomMarkup)
    .find(({ text }) => text.trim());

function authorOf(author: XmlElement): SourceItem['authors'] {
  const name = textIn(author, 'atom:name');
  return name ? [{ name, url: textIn(author, 'atom:uri') }] : [];
}
