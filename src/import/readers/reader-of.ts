import type { SourcePart } from '../source-item.ts';
import { readAtom } from './read-atom.ts';
import { readHtml } from './read-html.ts';
import { readJson } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readRss } from './read-rss.ts';
import { readWxr } from './read-wxr.ts';
import type { SourceFile } from './source-file.ts';
import { Unreadable } from './unreadable.ts';
import type { WxrHeads } from './wxr-head.ts';

type Reader = (source: SourceFile, heads: WxrHeads) => AsyncIterable<SourcePart>;

/** The reader for a file, by what stands at its beginning. */
export function readerOf({ head }: SourceFile): Reader {
  if (head.includes('\0') || head.startsWith('PK\u0003'))
    throw new Unreadable(`is not a text${packed(head)} – ${wanted}`);
  const start = head.trimStart();
  if (start === '') throw new Unreadable('is empty – export or save it anew');
  if (isJson.test(start)) return readJson;
  const root = rootOf(start);
  return (root ? markupReader(root.toLowerCase(), start) : undefined) ?? readMarkdown;
}

function markupReader(root: string, start: string): Reader | undefined {
  switch (root.replace(/^.*:/, '')) {
    case 'rss':
      return isWordPress.test(start) ? readWxr : readRss;
    case 'rdf':
      return readRss;
    case 'feed':
    case 'entry':
      return readAtom;
  }
  if (isPage.has(root) || /^<!doctype\s+html/i.test(start)) return readHtml;
  if (start.startsWith('<?xml'))
    throw new Unreadable(`is XML of a kind not known here (<${root}>) – ${wanted}`);
  return isFragment(start) ? readHtml : undefined;
}

const isWordPress = /\bxmlns:\w+\s*=\s*["']https?:\/\/wordpress\.org\/export\//;
const isPage = new Set(['html', 'head', 'body', 'title', 'meta', 'link', 'base', 'article', 'main']);
/** Markdown may begin with `[a link](/there)` or `{% a tag %}`. */
const isJson = /^(?:\{\s*(?:"|\}?\s*$)|\[\s*(?:\{|\]?\s*$))/;
/** Markdown may begin with elements, and then goes on as Markdown. */
const isFragment = (start: string) =>
  /<\/(?:p|div|section|h[1-6]|ul|ol|table|blockquote)>/i.test(start) &&
  !/^(?:#{1,6} |[-*>] |```)/m.test(start);

const packed = (head: string) =>
  head.startsWith('PK\u0003') ? ' but a ZIP archive (unpack it, and name what is in it)' : '';
const wanted =
  'what can be read are WordPress exports, RSS, Atom, JSON Feed, posts of the WordPress REST interface, Markdown and HTML';

/** What stands behind the `<` of the first element. */
const rootOf = (start: string) =>
  /^(?:<\?[^]*?\?>|<!--[^]*?-->|<!doctype\s+(?:\[[^]*?\]|[^>[])*>|\s+)*<([\w:.-]+)/i.exec(start)?.[1] ?? '';
