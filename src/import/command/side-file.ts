/** What an import must know of all stories at once, on the disk: an export may be larger than any memory. */
import { DatabaseSync } from 'node:sqlite';
import type { Place } from '../filing/place-items.ts';
import type { Warnings } from '../filing/report.ts';
import type { ImportWarning, LibraryPicture, SharedText, SourceItem, SourceRef } from '../source-item.ts';

export interface PlacedItem {
  item: SourceItem;
  place: Place;
}

export interface SideFile {
  put: (placed: PlacedItem) => void;
  /** All that was put there, in order. */
  items: () => Generator<PlacedItem>;
  addPicture: (picture: LibraryPicture) => void;
  picture: (ref: SourceRef) => LibraryPicture | undefined;
  /** Those that were uploaded with a story, in their order. */
  picturesWith: (ref: SourceRef) => LibraryPicture[];
  addShared: (text: SharedText) => void;
  shared: (ref: SourceRef) => string | undefined;
  /** Where things of the old site are now, by their paths, in the order in which they were said. */
  moved: {
    set: (from: string, to: string) => void;
    get: (from: string) => string | undefined;
    entries: () => Generator<[from: string, to: string]>;
  };
  /** Whether a name is met for the first time in its list. */
  isFirst: (list: string, name: string) => boolean;
  warnings: Warnings;
}

/** A file that SQLite makes for itself among the temporary ones, and that is gone when nobody holds it any more. */
export function openSideFile(): SideFile {
  const file = new DatabaseSync('');
  // Nobody else reads it, and nobody needs it after a failure; pages in memory take 8 MB, and no more.
  file.exec(`
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -8000;
    CREATE TABLE item (item TEXT NOT NULL);
    CREATE TABLE picture (site TEXT, id TEXT, parent TEXT, rank INTEGER, picture TEXT NOT NULL, PRIMARY KEY (site, id));
    CREATE INDEX picture_with ON picture (site, parent);
    CREATE TABLE shared (site TEXT, id TEXT, text TEXT NOT NULL, PRIMARY KEY (site, id));
    CREATE TABLE moved (source TEXT PRIMARY KEY, target TEXT NOT NULL);
    CREATE TABLE warning (warning TEXT NOT NULL);
    CREATE TABLE met (list TEXT, name TEXT, PRIMARY KEY (list, name)) WITHOUT ROWID;
    BEGIN;`);
  const putItem = file.prepare('INSERT INTO item VALUES (?)');
  const allItems = file.prepare('SELECT item FROM item ORDER BY rowid');
  const putPicture = file.prepare('INSERT OR REPLACE INTO picture VALUES (?, ?, ?, ?, ?)');
  const onePicture = file.prepare('SELECT picture FROM picture WHERE site = ? AND id = ?');
  const allPictures = file.prepare(
    'SELECT picture FROM picture WHERE site = ? AND parent = ? ORDER BY rank, CAST(id AS INTEGER)',
  );
  const putShared = file.prepare('INSERT OR REPLACE INTO shared VALUES (?, ?, ?)');
  const oneShared = file.prepare('SELECT text FROM shared WHERE site = ? AND id = ?');
  const putMoved = file.prepare(
    'INSERT INTO moved VALUES (?, ?) ON CONFLICT (source) DO UPDATE SET target = excluded.target',
  );
  const oneMoved = file.prepare('SELECT target FROM moved WHERE source = ?');
  const meet = file.prepare('INSERT OR IGNORE INTO met VALUES (?, ?)');
  const putWarning = file.prepare('INSERT INTO warning VALUES (?)');
  const allWarnings = file.prepare('SELECT warning FROM warning ORDER BY rowid');
  const countWarnings = file.prepare('SELECT count(*) AS count FROM warning');

  return {
    put: (placed) => void putItem.run(JSON.stringify(placed)),
    *items() {
      for (const row of allItems.iterate()) yield parsed('item', row);
    },
    addPicture: (picture) =>
      void putPicture.run(
        picture.ref.site,
        picture.ref.id,
        picture.parent,
        picture.order,
        JSON.stringify(picture),
      ),
    picture({ site, id }) {
      const row = onePicture.get(site, id);
      return row && parsed('picture', row);
    },
    picturesWith: ({ site, id }) => allPictures.all(site, id).map((row) => parsed('picture', row)),
    addShared: ({ ref, text }) => void putShared.run(ref.site, ref.id, text),
    shared: ({ site, id }) => textIn(oneShared.get(site, id), 'text'),
    moved: {
      set: (from, to) => void putMoved.run(from, to),
      get: (from) => textIn(oneMoved.get(from), 'target'),
      *entries() {
        // Both lists of redirects go through them at a time, each by a statement of its own.
        for (const row of file.prepare('SELECT source, target FROM moved ORDER BY rowid').iterate())
          yield [textIn(row, 'source')!, textIn(row, 'target')!];
      },
    },
    isFirst: (list, name) => meet.run(list, name).changes === 1,
    warnings: {
      push: (warning) => void putWarning.run(JSON.stringify(warning)),
      get length() {
        return Number(countWarnings.get()?.['count']);
      },
      *[Symbol.iterator]() {
        for (const row of allWarnings.iterate()) yield parsed('warning', row);
      },
    },
  };
}

type Row = Record<string, unknown>;

const textIn = (row: Row | undefined, column: string) => row && String(row[column]);

/** What lies in a column as JSON. */
interface Kept {
  item: PlacedItem;
  picture: LibraryPicture;
  warning: ImportWarning;
}
const parsed = <Column extends keyof Kept>(column: Column, row: Row) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was put there as one
  JSON.parse(textIn(row, column)!) as Kept[Column];
