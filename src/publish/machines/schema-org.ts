/** What pages say in schema.org's words, whatever they show. */
import { masthead } from '../../masthead.ts';
import { address } from './address.ts';
import type { SharePicture } from './social-meta.ts';

export function breadcrumb(below: readonly (readonly [name: string, path: string])[]) {
  const crumbs = [[masthead.title, '/'] as const, ...below];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    })),
  };
}

export const publisherId = () => address('/#publisher');

export const publisher = () => ({
  '@type': 'Organization',
  '@id': publisherId(),
  name: masthead.title,
  url: address('/'),
  logo: imageObject({ path: '/icons/icon-512.png', width: 512, height: 512 }),
});

export const website = () => ({
  '@type': 'WebSite',
  '@id': address('/#website'),
  url: address('/'),
  name: masthead.title,
});

export const imageObject = ({ path, width, height }: Pick<SharePicture, 'path' | 'width' | 'height'>) => ({
  '@type': 'ImageObject',
  url: address(path),
  width,
  height,
});

/** A data block that no HTML parser takes for anything else, whatever the strings hold. */
export const script = (graph: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': graph,
  }).replace(/[<\u2028\u2029]/g, escaped)}</script>`;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
