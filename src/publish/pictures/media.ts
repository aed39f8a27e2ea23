/** What the build draws and converts: copies of pictures, what stands for articles where they are shared, icons. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesIn } from '../../news/article-links.ts';
import type { FiledArticle } from '../../news/article.ts';
import type { PictureFiles } from '../../news/picture-files.ts';
import { token } from './design-token.ts';
import { digest } from '../digest.ts';
import type { Files, SiteFile } from '../files.ts';
import { hexColor } from './hex-color.ts';
import { iconFiles } from './icons.ts';
import { inLanes } from '../in-lanes.ts';
import { manifest } from '../machines/manifest.ts';
import { pictureCopies, pictureFiles } from './pictures.ts';
import { isRaster, pathOf } from './read-picture.ts';
import { readCache } from '../read-cache.ts';
import { cardPath, withCards } from '../machines/share-picture.ts';
import { cardWords, socialCard } from './social-card.ts';
import { socialPicture } from './social-picture.ts';

/** What is known of the raster pictures that articles show; `faults` are sentences about those that cannot be read. */
export async function lookAtPictures(
  publicDir: string,
  cacheDir: string,
  articles: readonly FiledArticle[],
): Promise<{ pictures: ReadonlyMap<string, PictureFiles>; faults: string[] }> {
  const cacheFile = join(cacheDir, 'pictures.json');
  const known = readCache<Record<string, PictureFiles>>(cacheFile, {});
  const seen: Record<string, PictureFiles> = {};
  const pictures = new Map<string, PictureFiles>();
  const faults = existsSync(join(publicDir, 'favicon.svg'))
    ? []
    : [
        'public/favicon.svg: is missing – add a drawing of the mark of the paper, of which its icons are made',
      ];
  const urls = new Set(articles.flatMap((article) => picturesIn(article).filter(isRaster)));

  await inLanes([...urls], 4, async (url) => {
    try {
      const { size, mtimeMs } = statSync(join(publicDir, pathOf(url)));
      const key = `${url} ${size} ${mtimeMs}`;
      seen[key] = known[key] ?? (await pictureFiles(publicDir, url));
      pictures.set(url, seen[key]);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  });
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(cacheFile, JSON.stringify(seen));
  return { pictures, faults };
}

/** Their names say what is in them, so that no change of other code has them drawn again. */
export function mediaFiles(
  publicDir: string,
  articles: readonly FiledArticle[],
  pictures: ReadonlyMap<string, PictureFiles>,
): Files {
  const recipe = recipeOf(import.meta.dirname);
  const file = (parts: string, make: SiteFile['make']): SiteFile => ({ recipe, parts: () => [parts], make });
  const files: Files = new Map();

  for (const [url, facts] of pictures)
    for (const [path, make] of pictureCopies(publicDir, url, facts)) files.set(path, file('', make));
  for (const [path, make] of iconFiles(publicDir))
    files.set(path, file(readFileSync(join(publicDir, 'favicon.svg'), 'utf8'), make));
  const paper = token('paper');
  files.set('/manifest.webmanifest', {
    parts: () => [paper],
    make: async () => manifest(await hexColor(paper)),
  });
  if (withCards())
    for (const article of articles) {
      const { drawnOf, make } = cardOf(publicDir, article);
      files.set(cardPath(article), file(drawnOf, make));
    }
  return files;
}

/**
 * The picture that stands for an article where it is shared. While `drawnOf` is the same, so is what is made. Throws
 * where the article's own picture is missing.
 */
export function cardOf(
  publicDir: string,
  article: FiledArticle,
): { drawnOf: string; make: () => Promise<Uint8Array> } {
  const { image } = article;
  if (image) {
    const { size, mtimeMs } = statSync(join(publicDir, pathOf(image.url)));
    return { drawnOf: `${size} ${mtimeMs}`, make: () => socialPicture(publicDir, image.url) };
  }
  const words = cardWords(article);
  return { drawnOf: JSON.stringify(words), make: () => socialCard(words) };
}

/** Everything that decides what is drawn, besides what it is drawn of. */
const recipeOf = (folder: string) =>
  digest(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .toSorted()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
