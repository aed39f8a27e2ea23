/** What one article, or all of them together, can have wrong although each field is well-formed. */
import { masthead } from '../masthead.ts';
import type { FiledArticle } from './article.ts';
import { type ArticleFault, articleFaults } from './article-faults.ts';
import { isSlug, slugify } from './slugify.ts';

/** `file` is relative to the articles' folder: "world/some-story.json". */
export type Fault = ArticleFault & { file: string };

export interface Paper {
  articles: readonly FiledArticle[];
  /** Every file of the newsroom, also those that could not be read: a link to one of them is not blamed on the linker. */
  files: readonly string[];
  /** Whether an address such as "/images/chart.svg" or "/topics/kabul/" leads somewhere. */
  exists: (path: string) => boolean;
}

export const faultsOf = (paper: Paper): Fault[] => [
  ...paper.files.flatMap(nameFaults),
  ...sharedUrls(paper.files),
  ...paper.articles.flatMap((article) =>
    articleFaults(article, paper.exists).map((fault) => ({ file: fileOf(article), ...fault })),
  ),
];

export const fileOf = ({ category, slug }: { category: string; slug: string }) => `${category}/${slug}.json`;

/** "world/some-story.json" → its category and slug. */
export function placeOf(file: string): { category: string; slug: string } {
  const [category = '', ...rest] = file.split('/');
  return { category, slug: rest.join('/').replace(/\.json$/, '') };
}

function nameFaults(file: string): Fault[] {
  const { category, slug } = placeOf(file);
  const at = (message: string): Fault => ({ file, path: [], message });
  if (slug === '') return [at('lies outside the categories – move it into the folder of one')];
  const known = masthead.categories.map((shelf) => shelf.slug);
  return [
    ...(known.includes(category)
      ? []
      : [
          at(
            `the folder "${category}" is no category – move the file to one of ${known.join(', ')}, or add the category to src/masthead.ts`,
          ),
        ]),
    ...(isSlug(slug)
      ? []
      : [
          at(
            `the name becomes the address: rename it to lower-case letters, digits and single hyphens${suggestion(slug)}`,
          ),
        ]),
  ];
}

const suggestion = (slug: string) => {
  const better = slugify(slug);
  return isSlug(better) ? `, such as ${better}.json` : '';
};

/** Names that only differ in case or in Unicode form are one address on some disks and hosts. */
function sharedUrls(files: readonly string[]): Fault[] {
  const byUrl = Map.groupBy(files, (file) => file.normalize('NFC').toLowerCase());
  return [...byUrl.values()].flatMap(([first, ...others]) =>
    others.map((file) => ({
      file,
      path: [],
      message: `has the same address as ${first} – rename one of them`,
    })),
  );
}
