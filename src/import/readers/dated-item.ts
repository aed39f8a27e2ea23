import type { SourceItem, SourcePart } from '../source-item.ts';
import { dateTime } from './date-time.ts';

type Undated = Omit<SourceItem, 'datePublished' | 'dateModified'>;
interface WrittenDates {
  published?: string | undefined;
  modified?: string | undefined;
}

/** An item with its dates; one that cannot be made out is told, and costs nothing but itself. */
export function datedItem(item: Undated, written: WrittenDates): SourcePart[] {
  const parts: SourcePart[] = [];
  const read = (text: string | undefined) => {
    if (!text?.trim()) return undefined;
    const date = dateTime(text);
    if (!date) {
      const message = `its date "${text.trim()}" cannot be made out – write it as 2021-10-24T12:40:00+03:00`;
      parts.push({
        warning: { file: item.file, line: item.line, item: item.headline.text || item.id, message },
      });
    }
    return date;
  };
  const datePublished = read(written.published) ?? read(written.modified);
  const dateModified = written.published ? read(written.modified) : undefined;
  parts.push({ item: { ...item, datePublished, dateModified: laterThan(datePublished, dateModified) } });
  return parts;
}

/** When it was changed after it was published: systems also tell of changes before. */
export const laterThan = (published: string | undefined, modified: string | undefined) =>
  published && modified && Date.parse(modified) > Date.parse(published) ? modified : undefined;
