/** What a file to import holds, whatever its format: the readers give it, and the rest knows nothing of formats. */

export interface SourceItem {
  /** The file as it was named, and the line in it where the item begins (counted from 1), where there are lines. */
  file: string;
  line?: number | undefined;
  state: 'published' | 'draft' | 'private' | 'protected' | 'future' | 'trashed';
  /** What the source calls it by: a guid, a permalink. */
  id: string;
  /** What its site counts it by, where that refers to things so. */
  ref?: SourceRef | undefined;
  /** Its address where it was published until now. */
  permalink?: string | undefined;
  slug?: string | undefined;
  /** The category's first, as the source names them. */
  categories: SourceCategory[];
  keywords: string[];
  headline: Markup;
  excerpt?: Markup | undefined;
  content: Markup;
  /** RFC 3339 with an offset. */
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  authors: { name: string; url?: string | undefined }[];
  /** BCP 47. */
  language?: string | undefined;
  image?: SourcePicture | SourceRef | undefined;
  isOpenForComments?: boolean | undefined;
  /** Approved ones of people. */
  comments: { author: string; datePublished: string; text: Markup }[];
  /** What only our own exports say: it goes into the article as it is. */
  extras?: Record<string, unknown> | undefined;
}

export interface SourceCategory {
  slug: string;
  title: string;
}

/**
 * `classic` is HTML in which blank lines are paragraphs, as WordPress wrote it before it had blocks. `nodes` are our own,
 * as JSON: a headline that Markdown cannot say.
 */
export interface Markup {
  kind: 'html' | 'classic' | 'markdown' | 'nodes' | 'text';
  text: string;
}

export interface SourcePicture {
  url: string;
  alt?: string | undefined;
  caption?: string | undefined;
}

/** A number of a site's own for a picture, a text, a story; another site has other things by that number. */
export interface SourceRef {
  site: string;
  id: string;
}

/** A picture that stands in an export by itself. */
export interface LibraryPicture extends SourcePicture {
  ref: SourceRef;
  /** The number of the story that it was uploaded with, and its place among those of that story. */
  parent: string;
  order: number;
}

/** A text that stories have in common: in them stands only its number. */
export interface SharedText {
  ref: SourceRef;
  text: string;
}

/** What is known of the site that an export comes from. */
export interface SourceSite {
  title?: string | undefined;
  tagline?: string | undefined;
  url?: string | undefined;
  language?: string | undefined;
  categories: SourceCategory[];
}

/** Something to tell whoever imports: where, what, and what became of it. */
export interface ImportWarning {
  file: string;
  line?: number | undefined;
  /** The headline or the address of the item. */
  item?: string | undefined;
  message: string;
}

/** What a reader gives, one after the other. Pictures and texts that items refer to may come after them. */
export type SourcePart =
  | { site: SourceSite }
  | { picture: LibraryPicture }
  | { shared: SharedText }
  | { item: SourceItem }
  | { warning: ImportWarning }
  /** An item that cannot be made out. */
  | { refused: ImportWarning }
  /** The rest of the file, or all of it, cannot be read. */
  | { unreadable: ImportWarning };

/** Reads one file; never throws for what stands in it. */
export type ReadSource = (file: string) => AsyncIterable<SourcePart>;
