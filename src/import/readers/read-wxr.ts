import type { SourcePart, SourceSite } from '../source-item.ts';
import { describeSite } from './rss-site.ts';
import type { SourceFile } from './source-file.ts';
import { indexOf, type SharedIndexes, siteOf } from './shared-indexes.ts';
import { wxrContainers } from './wxr-index.ts';
import { wxrItem } from './wxr-item.ts';
import { textIn } from './xml-element.ts';
import { xmlParts } from './xml-parts.ts';

/**
 * A WordPress export (https://wordpress.org/documentation/article/tools-export-screen/). It is read twice: posts name
 * pictures and authors that may stand after them.
 */
export async function* readWxr(source: SourceFile, shared: SharedIndexes): AsyncGenerator<SourcePart> {
  const { file, chunks } = source;
  const index = shared.get(siteOf(source)) ?? (await indexOf(source));
  for (const [id, picture] of index.pictures) yield { picture: { id, ...picture } };

  const site: SourceSite = { categories: [...index.categories.values()] };
  let isSiteGiven = false;
  const others = new Map<string, { count: number; line: number }>();
  for await (const part of xmlParts(chunks(), wxrContainers)) {
    if (!('element' in part)) continue;
    const { element } = part;
    if (element.name !== 'item') {
      describeSite(site, element);
      continue;
    }
    if (!isSiteGiven) yield { site };
    isSiteGiven = true;
    const type = textIn(element, 'wp:post_type') ?? 'post';
    if (type === 'post') yield { item: wxrItem(element, { file, index, language: site.language }) };
    else
      others.set(type, {
        count: (others.get(type)?.count ?? 0) + 1,
        line: others.get(type)?.line ?? element.line,
      });
  }
  if (!isSiteGiven) yield { site };
  for (const [type, { count, line }] of others) {
    if (isMachinery.test(type)) continue;
    yield { warning: { file, line, message: leftOut(type, count) } };
  }
}

/** Pictures have been read; the others hold nothing that anybody wrote for readers. */
const isMachinery =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_(?!block$).+)$/;

const leftOut = (type: string, count: number) => {
  if (type === 'page')
    return count === 1
      ? '1 item is a page, not a story, and was left out'
      : `${count} items are pages, not stories, and were left out`;
  return `${count} ${count === 1 ? 'item is' : 'items are'} of the type "${type}", not posts, and ${count === 1 ? 'was' : 'were'} left out – to have them, change <wp:post_type> to "post" in the file`;
};
