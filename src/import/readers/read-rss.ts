import type { Markup, SourceItem, SourcePart, SourceSite } from '../source-item.ts';
import { datedItem } from './dated-item.ts';
import { feedPicture } from './feed-picture.ts';
import { feedTerms } from './feed-terms.ts';
import { languageOf } from './language-of.ts';
import { describeSite } from './rss-site.ts';
import { slugIn } from './slug-of.ts';
import type { SourceFile } from './source-file.ts';
import { htmlOrText } from './html-or-text.ts';
import { childrenOf, contentOf, textIn, type XmlElement } from './xml-element.ts';
import { xmlParts } from './xml-parts.ts';

const containers = new Set(['rss', 'rdf:RDF', 'channel']);

/** RSS 2.0 (https://www.rssboard.org/rss-specification) with its usual modules, what came before it, and RSS 1.0. */
export async function* readRss({ file, chunks }: SourceFile): AsyncGenerator<SourcePart> {
  const site: SourceSite = { categories: [] };
  let isSiteGiven = false;
  for await (const part of xmlParts(chunks(), containers)) {
    if (!('element' in part)) continue;
    if (part.element.name !== 'item') {
      describeSite(site, part.element);
      continue;
    }
    if (!isSiteGiven) yield { site };
    isSiteGiven = true;
    yield* rssItem(part.element, { file, language: site.language });
  }
  if (!isSiteGiven) yield { site };
}

function rssItem(item: XmlElement, feed: { file: string; language: string | undefined }): SourcePart[] {
  const permalink = permalinkOf(item);
  return datedItem(
    {
      file: feed.file,
      line: item.line,
      state: 'published',
      id: textIn(item, 'guid') ?? permalink ?? item.attributes['rdf:about'] ?? `item in line ${item.line}`,
      permalink,
      slug: slugIn(permalink),
      ...feedTerms([...childrenOf(item, 'category'), ...childrenOf(item, 'dc:subject')].map(contentOf)),
      headline: htmlOrText(textIn(item, 'title', 'dc:title', 'media:title') ?? ''),
      ...textsOf(item),
      authors: authorsOf(item),
      language: languageOf(textIn(item, 'dc:language') ?? item.attributes['xml:lang']) ?? feed.language,
      image: feedPicture(item),
      comments: [],
    },
    {
      published: textIn(item, 'pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created'),
      modified: textIn(item, 'dcterms:modified', 'atom:updated'),
    },
  );
}

/** Where the whole text is, the description is an excerpt; else it is all there is. */
function textsOf(item: XmlElement): Pick<SourceItem, 'content' | 'excerpt'> {
  const description = markupIn(item, 'description', htmlOrText);
  const whole =
    markupIn(item, 'content:encoded', 'html') ??
    markupIn(item, 'html:body', 'html') ??
    // Written for a machine that shows no tags: paragraphs are blank lines.
    markupIn(item, 'yandex:full-text', 'classic');
  if (whole) return { content: whole, excerpt: description };
  return { content: description ?? { kind: 'html', text: '' } };
}

function markupIn(
  item: XmlElement,
  name: string,
  kind: Markup['kind'] | typeof htmlOrText,
): Markup | undefined {
  const text = childrenOf(item, name).map(contentOf).join('\n\n');
  if (!text.trim()) return undefined;
  return typeof kind === 'string' ? { kind, text } : kind(text);
}

function permalinkOf(item: XmlElement): string | undefined {
  const [guid] = childrenOf(item, 'guid');
  const isAddress = guid && guid.attributes['isPermaLink'] !== 'false';
  const address = isAddress ? contentOf(guid).trim() : '';
  return textIn(item, 'link') ?? (/^https?:/.test(address) ? address : undefined);
}

/** `dc:creator`, or RSS's own "desk@example.org (The News Desk)". */
function authorsOf(item: XmlElement): SourceItem['authors'] {
  const creators = childrenOf(item, 'dc:creator').map((creator) => contentOf(creator).trim());
  const named = creators.length > 0 ? creators : childrenOf(item, 'author').map(nameIn);
  return [...new Set(named.filter(Boolean))].map((name) => ({ name }));
}

function nameIn(author: XmlElement): string {
  const text = contentOf(author).trim();
  return /^\S+@\S+\s*\((.+)\)$/.exec(text)?.[1] ?? text;
}
