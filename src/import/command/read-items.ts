/** The first half of an import: what there is, and where it goes. */
import { statSync } from 'node:fs';
import { placeItems, type PlaceOptions } from '../filing/place-items.ts';
import { oldPath } from '../filing/redirects.ts';
import { about, type ImportReport, leaveOut } from '../filing/report.ts';
import { readSources } from '../read-source.ts';
import type { SourceItem } from '../source-item.ts';
import type { SideFile } from './side-file.ts';

export interface ReadOptions extends PlaceOptions {
  /** What is dated later is not published yet. */
  now: Date;
  /** How many stories have been read, and how much of all files, from 0 to 1. */
  onRead?: ((done: number, share: number) => void) | undefined;
}

/** What is known when everything has been read, beside what lies in the side file. */
export interface Known {
  /** Where the old site was. */
  hosts: Set<string>;
  /** How many stories are to be written. */
  count: number;
  /** How many addresses are others now. */
  moved: number;
}

const whyLeft: Record<Exclude<SourceItem['state'], 'published'>, string> = {
  draft: 'drafts',
  private: 'private',
  protected: 'protected by a password',
  future: 'not published yet',
  trashed: 'in the bin',
};

/** Puts each item that is published into the side file, with its place; all else goes into the report. */
export async function readItems(
  files: readonly string[],
  options: ReadOptions,
  report: ImportReport,
  side: SideFile,
): Promise<Known> {
  const places = placeItems(options, (address) => side.isFirst('address', address));
  const known: Known = { hosts: new Set(), count: 0, moved: 0 };

  function take(item: SourceItem) {
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
      side.moved.set(old, path);
      known.moved += old === path ? 0 : 1;
      known.hosts.add(new URL(address).host);
    }
    side.put({ item: { ...item, datePublished }, place });
    known.count += 1;
  }

  // In their order, so that a second import finds the same places.
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  let read = 0;
  for await (const part of readSources(files, (bytes) => (read += bytes))) {
    options.onRead?.(report.read, read / size);
    if ('item' in part) take(part.item);
    else if ('picture' in part) side.addPicture(part.picture);
    else if ('shared' in part) side.addShared(part.shared);
    else if ('warning' in part) report.warnings.push(part.warning);
    else if ('refused' in part) leaveOut(report, 'not to be made out', part.refused);
    else if ('unreadable' in part) report.unreadable.push(part.unreadable);
    else report.site = { ...part.site, ...report.site };
  }
  report.site = { ...report.site, categories: places.newCategories() };
  return known;
}

const dateOfFile = (file: string) => `${statSync(file).mtime.toISOString().slice(0, 19)}Z`;
