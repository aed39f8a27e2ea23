import type { SourcePart, SourceSite } from '../source-item.ts';
import { describeSite } from './rss-site.ts';
import type { SourceFile } from './source-file.ts';
import { addAuthor, addCategory, headOf, siteOf, type WxrHeads } from './wxr-head.ts';
import { wxrItem } from './wxr-item.ts';
import { wxrPicture, wxrSharedText } from './wxr-library.ts';
import { textIn } from './xml-element.ts';
import { xmlParts } from './xml-parts.ts';

const containers: ReadonlySet<string> = new Set(['rss', 'channel']);

/** A WordPress export (https://wordpress.org/documentation/article/tools-export-screen/). */
export async function* readWxr(source: SourceFile, heads: WxrHeads): AsyncGenerator<SourcePart> {
  const { file, chunks } = source;
  const name = siteOf(source);
  const head = headOf(name, heads);
  const site: SourceSite = { categories: [] };
  let isSiteGiven = false;
  const others = new Map<string, { count: number; line: number }>();
  for await (const part of xmlParts(chunks(), containers)) {
    if (!('element' in part)) continue;
    const { element } = part;
    if (element.name === 'wp:author') addAuthor(head, element);
    if (element.name === 'wp:category') addCategory(head, element);
    if (element.name !== 'item') {
      describeSite(site, element);
      continue;
    }
    if (!isSiteGiven) yield { site: { ...site, categories: [...head.categories.values()] } };
    isSiteGiven = true;
    const type = textIn(element, 'wp:post_type') ?? 'post';
    if (type === 'post') yield { item: wxrItem(element, { file, name, head, language: site.language }) };
    else if (type === 'attachment') yield* wxrPicture(element, name);
    else if (type === 'wp_block') yield* wxrSharedText(element, name);
    else
      others.set(type, {
        count: (others.get(type)?.count ?? 0) + 1,
        line: others.get(type)?.line ?? element.line,
      });
  }
  if (!isSiteGiven) yield { site: { ...site, categories: [...head.categories.values()] } };
  for (const [type, { count, line }] of others) {
    if (isMachinery.test(type)) continue;
    yield { warning: { file, line, message: leftOut(type, count) } };
  }
}

/** They hold nothing that anybody wrote for readers. */
const isMachinery =
  /^(?:revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.+)$/;

const leftOut = (type: string, count: number) => {
  if (type === 'page')
    return count === 1
      ? '1 item is a page, not a story, and was left out'
      : `${count} items are pages, not stories, and were left out`;
  return `${count} ${count === 1 ? 'item is' : 'items are'} of the type "${type}", not posts, and ${count === 1 ? 'was' : 'were'} left out – to have them, change <wp:post_type> to "post" in the file`;
};
