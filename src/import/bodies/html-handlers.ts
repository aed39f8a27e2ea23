import { defaultHandlers, type Handle } from 'hast-util-to-mdast';
import { embedHandlers } from './embed-handlers.ts';
import { figure, img, linked } from './picture-handlers.ts';
import {
  asHandled,
  attribute,
  childrenOf,
  flowing,
  flowOf,
  hasClass,
  type SourceElement,
} from './loose-mdast.ts';
import type { LooseNode } from './loose-node.ts';
import { toText } from './hast-text.ts';
import { table } from './table-handler.ts';

const words: Handle = (state, node) => state.all(node);
const blocks: Handle = (state, node) => asHandled(flowOf(state, node));

/** A `pre` whose lines are verse and not code: its breaks stay. */
const pre: Handle = (state, node) =>
  hasClass(node, 'wp-block-verse')
    ? asHandled([{ type: 'paragraph', children: childrenOf(state, node).flatMap(brokenLines) }])
    : asHandled([{ type: 'code', lang: languageOf(node), value: toText(node).replace(/\n+$/, '') }]);

/** Of `<pre><code class="language-js">`. */
function languageOf(node: SourceElement): string | undefined {
  const [code] = node.children;
  const named = [node, ...(code?.type === 'element' ? [code] : [])].flatMap((one) =>
    attribute(one, 'className').split(' '),
  );
  return named.find((name) => /^lang(?:uage)?-\w/.test(name))?.replace(/^lang(?:uage)?-/, '');
}

function brokenLines(node: LooseNode): LooseNode[] {
  if (node.type !== 'text') return [{ ...node, children: node.children?.flatMap(brokenLines) }];
  return (node.value ?? '')
    .split('\n')
    .flatMap((value, index) => [...(index > 0 ? [{ type: 'break' }] : []), { type: 'text', value }]);
}

const list: Handle = (state, node) => {
  const found = defaultHandlers.ol?.(state, node);
  const told = 'reversed' in node.properties && node.tagName === 'ol' ? { reversed: true } : {};
  return found && !Array.isArray(found) ? asHandled([{ ...found, ...told }]) : found;
};

const form: Handle = (state, node) =>
  asHandled([{ type: 'warning', value: 'a form is left out: its words stay' }, ...flowOf(state, node)]);

/** Terms and what they mean: a paragraph each, the terms strong. */
const term: Handle = (state, node) =>
  asHandled([{ type: 'paragraph', children: [{ type: 'strong', children: childrenOf(state, node) }] }]);

/** Inline code may hold anything in HTML; where that is more than words, it stays what it is. */
const inlineCode: Handle = (state, node) => {
  const plain = node.children.every((child) => child.type === 'text');
  return plain ? asHandled([{ type: 'inlineCode', value: toText(node) }]) : state.all(node);
};

/** Their words are words like others. */
const transparent = [
  'base',
  'datalist',
  'input',
  'mark',
  'optgroup',
  'option',
  'select',
  'textarea',
  'u',
  'var',
];

/** What is not as `hast-util-to-mdast` does it. */
export const htmlHandlers: Record<string, Handle> = {
  ...Object.fromEntries(transparent.map((name) => [name, words])),
  ...embedHandlers,
  a: linked,
  img,
  image: img,
  figure,
  figcaption: blocks,
  pre,
  listing: pre,
  xmp: pre,
  plaintext: pre,
  ol: list,
  ul: list,
  menu: list,
  table,
  form,
  dl: blocks,
  dt: term,
  dd: blocks,
  code: inlineCode,
  kbd: inlineCode,
  samp: inlineCode,
  tt: inlineCode,
  caption: blocks,
  dialog: blocks,
  details: blocks,
  rp: () => undefined,
  noembed: () => undefined,
  'generico-gallery': (_, node) =>
    asHandled([
      {
        type: 'gallery',
        attributes: {
          ids: attribute(node, 'dataIds'),
          with: attribute(node, 'dataWith'),
          without: attribute(node, 'dataWithout'),
        },
      },
    ]),
  'generico-read-also': (_, node) => asHandled([{ type: 'readAlso', url: attribute(node, 'href') }]),
  'generico-embed': (_, node) =>
    asHandled([{ type: 'embed', url: attribute(node, 'dataUrl'), title: attribute(node, 'title') }]),
  'generico-block': (_, node) => asHandled([{ type: 'asIs', value: attribute(node, 'dataJson') }]),
  'generico-ref': (_, node) =>
    asHandled([{ type: 'footnoteReference', identifier: attribute(node, 'dataNote') }]),
  'generico-note': (state, node) =>
    asHandled([
      {
        type: 'footnoteDefinition',
        identifier: attribute(node, 'dataNote'),
        label: attribute(node, 'dataLabel') || undefined,
        children: flowing(state, childrenOf(state, node)),
      },
    ]),
};
