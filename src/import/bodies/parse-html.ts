import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse).freeze();

/** The content of a page's body, as browsers read it there: what belongs to a table and stands in none is none of it. */
export function parseHtml(html: string): Root {
  const page = parser.parse(`<!doctype html><body>${html}`);
  const root = page.children.find((node) => node.type === 'element');
  const body = root?.children.find((node) => node.type === 'element' && node.tagName === 'body');
  // What stands behind the end of a page is not shown, unless it is text: the parser puts that into the body.
  return { type: 'root', children: body?.type === 'element' ? body.children : [] };
}
