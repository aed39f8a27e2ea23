import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isTooDeep } from '../is-too-deep.ts';
import type { BodyContext } from './body-context.ts';
import { htmlTree } from './html-tree.ts';
import { type LooseNode, wordsOf } from './loose-node.ts';
import { noteNames } from './note-names.ts';
import { resolveReferences } from './resolve-references.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).freeze();

/** The info string of a block that Markdown has no way to write: a fence around its JSON. */
export const blockFence = { lang: 'json', meta: 'generico-block' };

/** Markdown with tables, notes and our directives. Where it has HTML in it, all of it is read as HTML. */
export function markdownTree(text: string, context: BodyContext): LooseNode[] {
  try {
    if (!isTooDeep(text)) return treeOf(text, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  context.warn('quotes or lists are nested too deep: the text stays as it is written');
  return text.split(/\n{2,}/).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

function treeOf(text: string, context: BodyContext): LooseNode[] {
  const tree: LooseNode = parser.parse(text);
  const names = noteNames();
  const hasHtml = contains(tree, ({ type }) => type === 'html');
  const known = (tree.children ?? []).flatMap((node) => ours(node, { text, names, warn: context.warn }));
  const children = resolveReferences(known);
  if (!hasHtml) return children;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is not of mdast became HTML in `asHtml`
  const root = { type: 'root', children: children.flatMap(asHtml) } as Root;
  return htmlTree(toHtml(toHast(root, dangerous), dangerous), context);
}

/** Nothing of it is shown: it is parsed again, where scripts and the like are left out. */
const dangerous = { allowDangerousHtml: true };

const contains = (node: LooseNode, test: (node: LooseNode) => boolean): boolean =>
  test(node) || (node.children ?? []).some((child) => contains(child, test));

interface Source {
  text: string;
  names: (label: string) => { identifier: string; label?: string };
  warn: (message: string) => void;
}

/** What Markdown has as we have it: directives that we know, notes with their marks. */
function ours(node: LooseNode, source: Source): LooseNode[] {
  const children = node.children?.flatMap((child) => ours(child, source));
  switch (node.type) {
    case 'leafDirective':
      return directive(node) ?? asWritten(node, source);
    case 'textDirective':
      return asWritten(node, source);
    case 'containerDirective':
      return container(node, children ?? [], source);
    case 'code':
      if (node.lang !== blockFence.lang || node.meta !== blockFence.meta) return [node];
      return [{ type: 'asIs', value: node.value }];
    case 'link':
      // Addresses that the author has escaped are made links after parsing: they alone stand at no place in the text.
      return node.position ? [{ ...node, children }] : (children ?? []);
    case 'footnoteReference':
      return [{ ...node, ...source.names(node.label ?? '') }];
    case 'footnoteDefinition':
      return [{ ...node, label: undefined, ...source.names(node.label ?? ''), children }];
    default:
      return [children ? { ...node, children } : node];
  }
}

function directive({ name, attributes, children = [] }: LooseNode): LooseNode[] | undefined {
  const title = children.map(wordsOf).join('');
  if (name === 'read-also' && attributes?.href && !title) return [{ type: 'readAlso', url: attributes.href }];
  if (name === 'embed' && attributes?.url)
    return [{ type: 'embed', url: attributes.url, title: title || attributes.url }];
  return undefined;
}

const written = ({ position }: LooseNode, { text }: Source) =>
  text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

function asWritten(node: LooseNode, source: Source): LooseNode[] {
  const value = written(node, source);
  if (node.type === 'textDirective') return [{ type: 'text', value }];
  source.warn(`the directive "${node.name}" is not known: it stays as it is written`);
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
}

/** The fences of a box stay as words above and below what is in it. */
function container(node: LooseNode, children: LooseNode[], source: Source): LooseNode[] {
  const lines = written(node, source);
  source.warn(`the directive "${node.name}" is not known: its lines stay as they are written`);
  const line = (value = ''): LooseNode => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const last = lines.slice(lines.lastIndexOf('\n') + 1);
  const closed = /^\s*:{3,}\s*$/.test(last) ? [line(last.trim())] : [];
  const label = children[0]?.type === 'paragraph' && node.children?.[0] && isLabel(node.children[0]);
  return [line(/^.*/.exec(lines)?.[0]), ...children.slice(label ? 1 : 0), ...closed];
}

const isLabel = (node: LooseNode) =>
  node.data !== undefined && 'directiveLabel' in node.data && node.data.directiveLabel === true;

/** Our kinds as elements that `htmlTree` knows. */
function asHtml(node: LooseNode): LooseNode[] {
  const element = (name: string, given: Record<string, string | null | undefined>) => {
    const stated = Object.entries(given).flatMap(([key, value]) =>
      value ? [` ${key}="${escaped(value)}"`] : [],
    );
    return { type: 'html', value: `<${name}${stated.join('')}>` };
  };
  const children = (node.children ?? []).flatMap(asHtml);
  const end = (name: string) => ({ type: 'html', value: `</${name}>` });
  switch (node.type) {
    case 'readAlso':
      return [element('generico-read-also', { href: node.url }), end('generico-read-also')];
    case 'embed':
      return [element('generico-embed', { 'data-url': node.url, title: node.title }), end('generico-embed')];
    case 'asIs':
      return [element('generico-block', { 'data-json': node.value }), end('generico-block')];
    case 'footnoteReference':
      return [element('generico-ref', { 'data-note': node.identifier }), end('generico-ref')];
    case 'footnoteDefinition': {
      const note = { 'data-note': node.identifier, 'data-label': node.label };
      return [element('generico-note', note), ...children, end('generico-note')];
    }
    default:
      return [node.children ? { ...node, children } : node];
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
