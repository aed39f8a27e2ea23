import { basePath, masthead } from '../../masthead.ts';
import { words as en } from '../../words/en.ts';
import { words as ru } from '../../words/ru.ts';
import { direction } from '../../news/language.ts';

const words = { en, ru }[masthead.language];

/**
 * What the paper is called and looks like where it is installed (https://www.w3.org/TR/appmanifest/): JSON. `paper` is
 * its colour by day as `#rrggbb`: a manifest knows neither the design's tokens nor the dark.
 */
export function manifest(paper: string): string {
  const { title, tagline, language } = masthead;
  // Everything stands in the folder that the paper is published in.
  const base = basePath();
  return JSON.stringify({
    id: base,
    name: title,
    short_name: title,
    description: tagline,
    lang: language,
    dir: direction(language),
    start_url: base,
    scope: base,
    // An address that can be seen and sent on belongs to news; where there is no such look, the page stands alone.
    display: 'standalone',
    display_override: ['minimal-ui'],
    theme_color: paper,
    background_color: paper,
    categories: ['news'],
    shortcuts: [
      { name: words.reader.saved, url: `${base}saved/` },
      ...masthead.categories.slice(0, 3).map((category) => ({
        name: category.title,
        url: `${base}${category.slug}/`,
      })),
    ],
    icons: [
      { src: `${base}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
      ...[192, 512].map((size) => png(`${base}icons/icon-${size}.png`, size)),
      { ...png(`${base}icons/maskable-512.png`, 512), purpose: 'maskable' },
    ],
  });
}

const png = (src: string, size: number) => ({ src, type: 'image/png', sizes: `${size}x${size}` });
