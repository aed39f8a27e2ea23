/** The articles on disk, read once and kept in memory; a file that changes is read again by itself. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FiledArticle } from '../news/article.ts';
import { faultsOf, placeOf } from '../news/faults.ts';
import { archiveOf } from './archive.ts';
import { dataFiles } from './files.ts';
import { pagePaths } from './pages.ts';
import { packed } from './packed.ts';
import { fieldName, lineOfField, type PlacedFault, readArticle } from './read-article.ts';

export interface Newsroom {
  /** Every article that could be read. */
  articles: () => FiledArticle[];
  /** Faults of the files that could not be read. */
  unread: () => FileFault[];
  /** Everything wrong in any file. */
  faults: () => FileFault[];
  /** Every file, also those that could not be read. */
  files: () => string[];
  /** The article of a file as it was when it could last be read, since the newsroom was opened; `isOlder` where that is not now. */
  lastRead: (file: string) => { article: FiledArticle; isOlder: boolean } | undefined;
  /** Takes up a file that was added, changed or deleted; tells whether it was an article's. */
  refresh: (file: string) => boolean;
}

/** `file` is relative to the articles' folder: "world/x.json". */
export interface FileFault extends PlacedFault {
  file: string;
}

/** `public/articles/world/x.json:3 headline: is missing – add it` */
export const faultLine = ({ file, line, field, message }: FileFault) =>
  `public/articles/${file}:${line} ${field ? `${field}: ` : ''}${message}`;

/** `publicDir` is the absolute path of `public/`. */
export function openNewsroom(publicDir: string): Newsroom {
  const folder = join(publicDir, 'articles');
  const files = new Map<string, { article: FiledArticle } | { faults: PlacedFault[] }>();
  const lastGood = new Map<string, FiledArticle>();
  const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
  const read = (file: string) => {
    const content = readArticle(textOf(file));
    if ('faults' in content) return files.set(file, content);
    const article = packed({ ...content.article, ...placeOf(file) });
    lastGood.set(file, article);
    return files.set(file, { article });
  };
  for (const file of globSync('**/*.json', { cwd: folder })) read(file.split(sep).join('/'));

  const articles = () =>
    [...files.values()].flatMap((content) => ('article' in content ? [content.article] : []));
  const unread = () =>
    [...files].flatMap(([file, content]) =>
      'faults' in content ? content.faults.map((fault) => ({ file, ...fault })) : [],
    );

  return {
    articles,
    unread,
    files: () => [...files.keys()],

    lastRead(file) {
      const [content, article] = [files.get(file), lastGood.get(file)];
      return content && article && { article, isOlder: 'faults' in content };
    },

    faults() {
      const exists = whatExists(publicDir, articles(), files);
      const crossed = faultsOf({ articles: articles(), files: [...files.keys()], exists }).map((fault) => {
        const isRead = files.has(fault.file) && fault.path.length > 0;
        const line = isRead ? lineOfField(textOf(fault.file), fault.path) : 1;
        return { file: fault.file, line, field: fieldName(fault.path), message: fault.message };
      });
      return [...unread(), ...crossed].toSorted(
        (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line,
      );
    },

    refresh(absolute) {
      const file = relative(folder, absolute).split(sep).join('/');
      if (file.startsWith('..') || !file.endsWith('.json')) return false;
      if (existsSync(absolute)) read(file);
      else files.delete(file);
      return true;
    },
  };
}

/** An address leads to a page or a data file of the paper, to an article that could not be read just now, or to a file in `public/`. */
function whatExists(publicDir: string, articles: FiledArticle[], files: ReadonlyMap<string, unknown>) {
  const archive = archiveOf(articles);
  const published = new Set([...pagePaths(archive), ...dataFiles(articles, archive).keys()]);
  const isFile = (path: string) =>
    statSync(join(publicDir, path), { throwIfNoEntry: false })?.isFile() ?? false;
  return (path: string) =>
    published.has(path) || (path.endsWith('/') ? files.has(`${path.slice(1, -1)}.json`) : isFile(path));
}
