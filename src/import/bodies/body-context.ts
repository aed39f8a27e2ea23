import type { LibraryPicture, SourcePicture } from '../source-item.ts';

/** What a body needs to know of the rest of the import. */
export interface BodyContext {
  /** The file of a picture here; nothing where it is missing: its caption stays as text, and the caller has warned. */
  picture: (
    url: string,
  ) => { url: string; width?: number | undefined; height?: number | undefined } | undefined;
  /** The picture with an id, as galleries name them. */
  pictureById: (id: string) => SourcePicture | undefined;
  /** The pictures that were uploaded with a story, in their order: with this one, if none is named. */
  picturesWith: (id?: string) => LibraryPicture[];
  /** A text that stories have in common, by the number that stands for it. */
  sharedText: (id: string) => string | undefined;
  /** Where a link leads now: a page of the old site is one of ours; nothing where there is nothing to lead to. */
  link: (url: string) => string | undefined;
  /** The address of the article in its old place: relative addresses start there. */
  base?: string | undefined;
  warn: (message: string) => void;
}
