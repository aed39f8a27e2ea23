import transliterate from '@sindresorhus/transliterate';
import { slugify } from '../../news/slugify.ts';
import { masthead } from '../../masthead.ts';
import type { SourceItem } from '../source-item.ts';

export interface Place {
  category: string;
  slug: string;
}

export interface PlaceOptions {
  /** `keep` leaves letters of any script in addresses, `latin` writes them with Latin ones. */
  slugs: 'keep' | 'latin';
  /** For stories that have no category. */
  category: string;
}

/** Names that stand beside the categories in addresses (src/routes.tsx). */
const taken = new Set([
  'topics',
  'authors',
  'page',
  'search',
  'saved',
  'your-data',
  'opening',
  'articles',
  'workbench',
]);
/** Longer ones are no help to anybody, and some disks refuse them. */
const longest = 120;

/**
 * Gives each item its category and slug, every place once. The same items in the same order get the same places, so
 * that a second import finds what the first one wrote. `isTwin` where the slug was another's already. `isFirst` tells
 * whether it is asked about an address for the first time, and remembers that.
 */
export function placeItems(
  { slugs, category: fallback }: PlaceOptions,
  isFirst: (address: string) => boolean,
) {
  /** How many there are already of an address that is wanted again. */
  const counts = new Map<string, number>();
  const titles = new Map<string, string>();
  const latin = (text: string) => slugify(transliterate(text)).replace(/[^a-z0-9-]/g, '');
  const slugOf = (text: string) => shortened(slugs === 'latin' ? latin(text) : slugify(text));

  /** One that the paper has already, else the first; those of the source are found by slug and by title. */
  function categoryOf({ categories }: SourceItem): string {
    const known = categories.flatMap(({ slug, title }) =>
      masthead.categories
        .filter(
          (shelf) =>
            [decoded(slug), latin(decoded(slug)), latin(title)].includes(shelf.slug) || shelf.title === title,
        )
        .map((shelf) => shelf.slug),
    );
    if (known[0]) return known[0];
    const first = categories.find(({ slug, title }) => latin(decoded(slug)) || latin(title));
    if (!first) return fallback;
    const slug = shortened(latin(decoded(first.slug)) || latin(first.title));
    const free = taken.has(slug) ? `${slug}-news` : slug;
    if (!titles.has(free)) titles.set(free, first.title);
    return free;
  }

  function slugFor({ slug, permalink, headline, id }: SourceItem): string {
    const names = [
      slug && decoded(slug),
      permalink && lastStep(permalink),
      headline.text.replace(/<[^>]*>/g, ''),
      id,
    ];
    return names.map((name) => (name ? slugOf(name) : '')).find((name) => name !== '') ?? 'story';
  }

  function place(item: SourceItem): Place & { isTwin: boolean } {
    const category = categoryOf(item);
    const wanted = slugFor(item);
    const address = `${category}/${wanted}`;
    if (isFirst(address)) return { category, slug: wanted, isTwin: false };
    let count = counts.get(address) ?? 2;
    while (!isFirst(`${address}-${count}`)) count += 1;
    counts.set(address, count + 1);
    return { category, slug: `${wanted}-${count}`, isTwin: true };
  }

  /** The categories that were met and that the paper does not have, with their titles. */
  const newCategories = () => [...titles].map(([slug, title]) => ({ slug, title }));
  return { place, newCategories };
}

const shortened = (slug: string) =>
  slug.length <= longest ? slug : slug.slice(0, longest).replace(/-[^-]*$/, '');

/** WordPress writes slugs percent-encoded; one that is not is left alone. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** The last step of a path that says something: `?p=12` does not. */
const lastStep = (permalink: string): string =>
  decoded(
    URL.parse(permalink, 'https://paper.invalid')
      ?.pathname.split('/')
      .findLast((step) => step !== '')
      ?.replace(/\.\w+$/, '') ?? '',
  );
