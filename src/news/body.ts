/**
 * The body of an article: a closed subset of mdast, the Markdown syntax tree with its GFM, footnote and
 * directive extensions (https://github.com/syntax-tree/mdast). There is no `html` node and no way to write one.
 */
import * as v from 'valibot';
import { safeUrl } from '../browser/href-of.ts';

export const Url = v.pipe(v.string(), v.regex(safeUrl, 'link'));
export const WebUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s\\/?#:@[\]<>^|%]+(?::\d+)?(?:[/?#][^\s\\]*)?$/, 'web address'),
);
/** A file of the site itself, "/images/chart.svg": pictures never come from somebody else's server. */
export const LocalFile = v.pipe(
  v.string(),
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  v.regex(/^\/(?![/\\])[^\s\\\u0000-\u001f\u007f]+$/, 'local file'),
);
export const Words = v.pipe(v.string(), v.regex(/\S/, 'words'));

const Text = v.strictObject({ type: v.literal('text'), value: v.string() });
const InlineCode = v.strictObject({ type: v.literal('inlineCode'), value: v.string() });
const Break = v.strictObject({ type: v.literal('break') });

export const FootnoteReference = v.strictObject({
  type: v.literal('footnoteReference'),
  identifier: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/, 'identifier')),
});
export type FootnoteReference = v.InferOutput<typeof FootnoteReference>;

/** `title` becomes the caption of a picture that stands alone in its paragraph; sizes are in CSS pixels. */
export const Image = v.strictObject({
  type: v.literal('image'),
  url: LocalFile,
  alt: v.string(),
  title: v.optional(v.string()),
  width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  height: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Image = v.InferOutput<typeof Image>;

type Leaf = v.InferOutput<typeof Text | typeof InlineCode | typeof Break> | FootnoteReference | Image;

export type Inline =
  | Leaf
  | { type: 'emphasis' | 'strong' | 'delete'; children: Inline[] }
  | { type: 'link'; url: string; title?: string | undefined; children: Inline[] };

const inlines = v.array(v.lazy((): v.GenericSchema<Inline> => Inline));

export const Inline: v.GenericSchema<Inline> = v.variant('type', [
  Text,
  v.strictObject({ type: v.literal('emphasis'), children: inlines }),
  v.strictObject({ type: v.literal('strong'), children: inlines }),
  v.strictObject({ type: v.literal('delete'), children: inlines }),
  v.strictObject({ type: v.literal('link'), url: Url, title: v.optional(v.string()), children: inlines }),
  InlineCode,
  Break,
  FootnoteReference,
  Image,
]);

const Paragraph = v.strictObject({ type: v.literal('paragraph'), children: inlines });
const Heading = v.strictObject({
  type: v.literal('heading'),
  depth: v.picklist([2, 3, 4]),
  children: inlines,
});
const Code = v.strictObject({
  type: v.literal('code'),
  lang: v.optional(v.nullable(v.string())),
  value: v.string(),
});
const ThematicBreak = v.strictObject({ type: v.literal('thematicBreak') });

const TableCell = v.strictObject({ type: v.literal('tableCell'), children: inlines });
const TableRow = v.strictObject({ type: v.literal('tableRow'), children: v.array(TableCell) });
/** The first row is the head; `align` is per column. */
const Table = v.strictObject({
  type: v.literal('table'),
  align: v.optional(v.array(v.nullable(v.picklist(['left', 'right', 'center'])))),
  children: v.pipe(v.array(TableRow), v.minLength(1)),
});
export type Table = v.InferOutput<typeof Table>;

/** A story to read besides: shown with its own headline. `href` is its path, "/world/some-story/". */
const ReadAlso = v.strictObject({
  type: v.literal('leafDirective'),
  name: v.literal('read-also'),
  attributes: v.strictObject({
    href: v.pipe(v.string(), v.regex(/^\/[a-z0-9-]+\/[\p{L}\p{M}\p{N}-]+\/$/u, 'story path')),
  }),
  children: v.optional(v.array(v.never())),
});

/** Somebody else's video or post: a card that opens the provider. Nothing of theirs is loaded. */
const Embed = v.strictObject({
  type: v.literal('leafDirective'),
  name: v.literal('embed'),
  attributes: v.strictObject({ url: WebUrl, title: Words }),
  children: v.optional(v.array(v.never())),
});

type Flow = v.InferOutput<
  | typeof Paragraph
  | typeof Heading
  | typeof Code
  | typeof ThematicBreak
  | typeof Table
  | typeof Image
  | typeof ReadAlso
  | typeof Embed
>;

export type Block =
  | Flow
  | { type: 'blockquote'; children: Block[] }
  | { type: 'list'; ordered?: boolean | undefined; start?: number | null | undefined; children: ListItem[] };
export type ListItem = { type: 'listItem'; children: Block[] };

const blocks = v.array(v.lazy((): v.GenericSchema<Block> => Block));
const ListItem = v.strictObject({ type: v.literal('listItem'), children: blocks });

const blockSchemas = [
  Paragraph,
  Heading,
  v.strictObject({
    type: v.literal('list'),
    ordered: v.optional(v.boolean()),
    start: v.optional(v.nullable(v.pipe(v.number(), v.integer()))),
    children: v.array(ListItem),
  }),
  v.strictObject({ type: v.literal('blockquote'), children: blocks }),
  Table,
  ThematicBreak,
  Code,
  Image,
  v.variant('name', [ReadAlso, Embed]),
] as const;

export const Block: v.GenericSchema<Block> = v.variant('type', blockSchemas);

/** A note: shown where a reference is opened, and at the end. `label` is its mark; without one it is numbered. */
export const FootnoteDefinition = v.strictObject({
  type: v.literal('footnoteDefinition'),
  identifier: FootnoteReference.entries.identifier,
  label: v.optional(v.pipe(v.string(), v.regex(/^\S{1,3}$/, 'mark'))),
  children: v.pipe(blocks, v.minLength(1)),
});
export type FootnoteDefinition = v.InferOutput<typeof FootnoteDefinition>;

/** What stands at the top level of a body: notes are defined there and nowhere deeper. */
export const BodyNode = v.variant('type', [FootnoteDefinition, ...blockSchemas]);
export type BodyNode = v.InferOutput<typeof BodyNode>;
