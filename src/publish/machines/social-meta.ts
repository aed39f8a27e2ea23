/** What a page looks like where it is shared: Open Graph (https://ogp.me) and what X reads besides. */
import { toHtml } from 'hast-util-to-html';
import { categoryTitle, masthead } from '../../masthead.ts';
import { articlePath, type FiledArticle } from '../../news/article.ts';
import { authorPath } from '../../news/feed-page.ts';
import { plainText } from '../../news/plain-text.ts';
import { address } from './address.ts';
import { element } from './html.ts';

/** A picture of the site itself, "/cards/world/rain.png"; sizes in pixels, `type` a media type. */
export interface SharePicture {
  path: string;
  width: number;
  height: number;
  alt: string;
  type: string;
}

type Tag = readonly [name: string, content: string | number];

/** The `<meta>` tags of an article. */
export function articleMeta(article: FiledArticle, picture?: SharePicture): string {
  const { headline, description, category, author, keywords, inLanguage } = article;
  return tagsOf([
    ['og:type', 'article'],
    ...pageTags(articlePath(article), plainText(headline), description, inLanguage, picture),
    ['article:published_time', article.datePublished],
    ...(article.dateModified ? [['article:modified_time', article.dateModified] as const] : []),
    ['article:section', categoryTitle(category)],
    ...author.map(({ name, url }) => ['article:author', url ?? address(authorPath(name))] as const),
    ...keywords.map((keyword) => ['article:tag', keyword] as const),
  ]);
}

/** The `<meta>` tags of any other page. */
export const pageMeta = (
  { path, title, description }: { path: string; title: string; description: string },
  picture?: SharePicture,
): string =>
  tagsOf([['og:type', 'website'], ...pageTags(path, title, description, masthead.language, picture)]);

const pageTags = (
  path: string,
  title: string,
  description: string,
  language: string,
  picture: SharePicture | undefined,
): Tag[] => [
  ['og:site_name', masthead.title],
  ['og:title', title],
  ['og:description', description],
  ['og:url', address(path)],
  ['og:locale', locale(language)],
  ...(picture ? pictureTags(picture) : []),
  ['twitter:card', picture ? 'summary_large_image' : 'summary'],
];

const pictureTags = ({ path, width, height, alt, type }: SharePicture): Tag[] => [
  ['og:image', address(path)],
  ['og:image:type', type],
  ['og:image:width', width],
  ['og:image:height', height],
  ['og:image:alt', alt],
  ['twitter:image:alt', alt],
];

/** Language and territory, as Open Graph wants both: "en" → "en_US", by the likeliest of the language (CLDR). */
function locale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : language;
}

/** Open Graph names its tags by `property` (RDFa), X by `name`. */
const tagsOf = (tags: readonly Tag[]) =>
  toHtml(
    tags.map(([name, content]) =>
      element('meta', { [name.startsWith('twitter:') ? 'name' : 'property']: name, content }),
    ),
  );
