/** The second half of an import: the article of each item, and its file. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { LeadImage } from '../../news/article.ts';
import { bodyOf, textOf } from '../bodies/body-of.ts';
import { articleOf } from '../filing/article-of.ts';
import { openMedia } from '../filing/media-folder.ts';
import type { Place } from '../filing/place-items.ts';
import { about, type ImportReport, leaveOut } from '../filing/report.ts';
import type { SourceItem } from '../source-item.ts';
import type { Known } from './read-items.ts';
import type { PlacedItem, SideFile } from './side-file.ts';

export interface WriteOptions {
  /** The paper's `public/`. */
  publicDir: string;
  /** A folder of uploads. */
  media?: string | undefined;
  /** Writes what has changed over what is there. */
  update: boolean;
  isDry: boolean;
}

/** Gives what writes one item; what becomes of it goes into the report. */
export function openWriter(
  { hosts }: Known,
  side: SideFile,
  options: WriteOptions,
  report: ImportReport,
): (placed: PlacedItem) => void {
  const media = openMedia(options.media, options.publicDir, options.isDry);

  /** The picture of an address; one that is missing is told once. */
  function take(url: string, item: SourceItem) {
    const address = URL.parse(url, item.permalink)?.href ?? url;
    const found = media.take(address);
    report.pictures.copied = media.copied();
    if (found || !side.isFirst('missing picture', address)) return found;
    report.pictures.missing += 1;
    // Without a folder every picture is missing, which is told once.
    if (options.media) report.warnings.push(about(item, `the picture ${url} is missing in ${options.media}`));
    else if (report.pictures.missing === 1)
      report.warnings.push(
        about(
          item,
          `the picture ${url} is missing, as is every other – name the folder of uploads: --media <folder>`,
        ),
      );
    return undefined;
  }

  function leadOf(item: SourceItem, warn: (message: string) => void) {
    const picture = item.image && 'id' in item.image ? side.picture(item.image) : item.image;
    if (item.image && !picture)
      warn('its picture is not in the export – export all content, not posts alone');
    const found = picture && take(picture.url, item);
    return found && { ...found, alt: picture.alt, caption: picture.caption };
  }

  /** Where a link of the old site leads now. */
  function link(url: string, { permalink }: SourceItem) {
    const target = URL.parse(url, permalink);
    if (!target || !hosts.has(target.host)) return target?.href ?? url;
    const asked = target.pathname + target.search;
    const other = asked.endsWith('/') ? asked.slice(0, -1) : `${asked}/`;
    const path = side.moved.get(asked) ?? side.moved.get(other);
    return path ? path + target.hash : target.href;
  }

  return function writeItem({ item, place }: PlacedItem) {
    const warn = (message: string) => void report.warnings.push(about(item, message));
    const site = item.ref?.site;
    try {
      const { headline, body } = bodyOf(item.content, item.headline, {
        picture: (url) => take(url, item),
        pictureById: (id) => (site ? side.picture({ site, id }) : undefined),
        picturesWith: (id = item.ref?.id) => (site && id ? side.picturesWith({ site, id }) : []),
        sharedText: (id) => (site ? side.shared({ site, id }) : undefined),
        link: (url) => link(url, item),
        base: item.permalink,
        warn,
      });
      const parts = {
        headline,
        body,
        excerpt: item.excerpt ? textOf(item.excerpt) : '',
        image: leadOf(item, warn),
        comments: item.comments.map(({ text }) => textOf(text)),
      };
      const own = v.safeParse(LeadImage, item.extras?.['image']);
      if (own.success && !take(own.output.url, item)) delete item.extras!['image'];
      const text = `${JSON.stringify(articleOf(item, place, parts, warn), null, 2)}\n`;
      if (fileAway(place, text)) return;
      const name = `${place.category}/${place.slug}.json`;
      leaveOut(
        report,
        'there already',
        about(item, `is left out: ${name} is there and differs – --update writes over it`),
      );
    } catch (error) {
      // One bad item never stops the others, whatever is wrong with it.
      const reason = error instanceof Error ? error.message : String(error);
      leaveOut(report, 'not to be made an article', about(item, `is left out: ${reason}`));
    }
  };

  /** Tells whether it may stand there. */
  function fileAway({ category, slug }: Place, text: string): boolean {
    const file = join(options.publicDir, 'articles', category, `${slug}.json`);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (before === text) report.unchanged += 1;
    else if (before === undefined) report.written += 1;
    else if (options.update) report.updated += 1;
    else return false;
    if (before !== text && !options.isDry) writeWhole(file, text);
    return true;
  }
}

/** An import that is broken off leaves no half files. */
function writeWhole(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
