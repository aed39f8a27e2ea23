import * as v from 'valibot';
import type { Article } from './article.ts';
import { slugify } from './slugify.ts';

/** A map of the places an article is about, drawn by the build. */
export const LocatorMap = v.object({ url: v.string(), places: v.array(v.string()) });
export type LocatorMap = v.InferOutput<typeof LocatorMap>;

export type Place = Article['contentLocation'][number];

/** Of an article that names places and has no picture to lead it. */
export function mapOf({
  contentLocation,
  image,
  inLanguage,
}: Pick<Article, 'contentLocation' | 'image' | 'inLanguage'>): LocatorMap | undefined {
  if (image || contentLocation.length === 0) return undefined;
  const places = [...new Set(contentLocation.map(({ name }) => name))];
  return { url: addressOf(contentLocation, inLanguage), places };
}

/** The address is made of what is drawn, so that build and browser agree, and articles with the same places share a file. */
function addressOf(places: readonly Place[], language: string): string {
  const drawn = places.flatMap(({ name, latitude, longitude, address }) => [
    name,
    latitude,
    longitude,
    address?.addressCountry,
  ]);
  const slug = slugify(places.map(({ name }) => name).join(' '));
  const names = Array.from(slug).slice(0, 40).join('').replace(/-$/, '');
  return `/maps/${names && `${names}-`}${hash(JSON.stringify([language, drawn]))}.svg`;
}

/** FNV-1a over UTF-16 units, 32 bits, as eight hexadecimal digits (https://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
