/**
 * A node as it comes from HTML or Markdown: mdast, but of any kind and with anything in it, and some kinds of our own
 * (`embed`, `frame`, `media`, `gallery`, `shortcode`, `form`) that `narrowed` knows.
 */
export interface LooseNode {
  type: string;
  children?: LooseNode[] | undefined;
  value?: string | undefined;
  url?: string | undefined;
  title?: string | null | undefined;
  alt?: string | null | undefined;
  caption?: string | undefined;
  depth?: number | undefined;
  ordered?: boolean | null | undefined;
  reversed?: boolean | undefined;
  start?: number | null | undefined;
  checked?: boolean | null | undefined;
  align?: (string | null)[] | null | undefined;
  lang?: string | null | undefined;
  meta?: string | null | undefined;
  name?: string | undefined;
  attributes?: Record<string, string | null | undefined> | null | undefined;
  identifier?: string | undefined;
  label?: string | null | undefined;
  spread?: boolean | null | undefined;
  data?: object | undefined;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}

const phrasing = new Set([
  'text',
  'inlineCode',
  'break',
  'emphasis',
  'strong',
  'delete',
  'link',
  'image',
  'footnoteReference',
]);

export const isPhrasing = ({ type }: LooseNode) => phrasing.has(type);

/** Whether a block stands somewhere in what should be words of a line. */
export const hasBlocks = ({ children = [] }: LooseNode): boolean =>
  children.some((child) => !isPhrasing(child) || hasBlocks(child));

/** The words of a node, in order. */
export function wordsOf(node: LooseNode): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return '';
  if (node.value !== undefined) return node.value;
  return (node.children ?? []).map(wordsOf).join(isPhrasing(node) || node.type === 'paragraph' ? '' : ' ');
}
