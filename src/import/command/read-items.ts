/** The first half of an import: what there is, and where it goes. */
import { statSync } from 'node:fs';
import { type Place, placeItems, type PlaceOptions } from '../filing/place-items.ts';
import { oldPath } from '../filing/redirects.ts';
import { about, type ImportReport, leaveOut } from '../filing/report.ts';
import { readSources } from '../read-source.ts';
import type { SourceItem, SourcePicture } from '../source-item.ts';

export interface PlacedItem {
  item: SourceItem;
  place: Place;
}

export interface ReadOptions extends PlaceOptions {
  /** What is dated later is not published yet. */
  now: Date;
  onProgress?: ((done: number) => void) | undefined;
}

/** What is known when everything has been read. */
export interface Known {
  /** By the id that items name them by. */
  pictures: Map<string, SourcePicture>;
  /** From an address of the old site, as it is asked for there, to the path here. */
  moved: Map<string, string>;
  /** Where the old site was. */
  hosts: Set<string>;
  count: number;
}

const whyLeft: Record<Exclude<SourceItem['state'], 'published'>, string> = {
  draft: 'drafts',
  private: 'private',
  protected: 'protected by a password',
  future: 'not published yet',
  trashed: 'in the bin',
};

/** Hands over each item that is published, with its place; all else goes into the report. */
export async function readItems(
  files: readonly string[],
  options: ReadOptions,
  report: ImportReport,
  put: (placed: PlacedItem) => Promise<void>,
): Promise<Known> {
  const places = placeItems(options);
  const known: Known = { pictures: new Map(), moved: new Map(), hosts: new Set(), count: 0 };

  async function take(item: SourceItem) {
    report.read += 1;
    const datePublished = item.datePublished ?? dateOfFile(item.file);
    if (!item.datePublished) report.warnings.push(about(item, 'has no date: that of its file stands there'));
    const isLater = Date.parse(datePublished) > options.now.getTime();
    const state = item.state === 'published' && isLater ? 'future' : item.state;
    if (state !== 'published') return leaveOut(report, whyLeft[state]);
    const { isTwin, ...place } = places.place(item);
    const path = `/${place.category}/${place.slug}/`;
    if (isTwin) report.warnings.push(about(item, `another story has this address: it is filed as ${path}`));
    for (const address of [item.permalink, item.id]) {
      const old = address && oldPath(address);
      if (!old) continue;
      known.moved.set(old, path);
      known.hosts.add(new URL(address).host);
    }
    await put({ item: { ...item, datePublished }, place });
    known.count += 1;
    options.onProgress?.(known.count);
  }

  // In their order, so that a second import finds the same places.
  for await (const part of readSources(files)) {
    if ('item' in part) await take(part.item);
    else if ('picture' in part) known.pictures.set(part.picture.id, part.picture);
    else if ('warning' in part) report.warnings.push(part.warning);
    else if ('refused' in part) leaveOut(report, 'not to be made out', part.refused);
    else if ('unreadable' in part) report.unreadable.push(part.unreadable);
    else report.site = { ...part.site, ...report.site };
  }
  report.site = { ...report.site, categories: places.newCategories() };
  return known;
}

const dateOfFile = (file: string) => `${statSync(file).mtime.toISOString().slice(0, 19)}Z`;
