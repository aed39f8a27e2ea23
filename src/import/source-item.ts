/** What a file to import holds, whatever its format: the readers give it, and the rest knows nothing of formats. */

export interface SourceItem {
  /** The file as it was named, and the line in it where the item begins (counted from 1), where there are lines. */
  file: string;
  line?: number | undefined;
  state: 'published' | 'draft' | 'private' | 'protected' | 'future' | 'trashed';
  /** What the source calls it by: a guid, a permalink. */
  id: string;
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
  image?: SourcePicture | undefined;
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

/**
 * What a reader gives, one after the other. `pictures` are those that items may name by an id, a gallery for one; they
 * come before the items that do.
 */
export type SourcePart =
  | { site: SourceSite }
  | { picture: SourcePicture & { id: string } }
  | { item: SourceItem }
  | { warning: ImportWarning }
  /** An item that cannot be made out. */
  | { refused: ImportWarning }
  /** The rest of the file, or all of it, cannot be read. */
  | { unreadable: ImportWarning };

/** Reads one file; never throws for what stands in it. */
export type ReadSource = (file: string) => AsyncIterable<SourcePart>;
