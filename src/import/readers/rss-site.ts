import type { SourceSite } from '../source-item.ts';
import { languageOf } from './language-of.ts';
import { contentOf, type XmlElement } from './xml-element.ts';

/** Adds what an element of an RSS channel says of its site. */
export function describeSite(site: SourceSite, element: XmlElement) {
  const text = contentOf(element).trim();
  if (!text) return;
  switch (element.name) {
    case 'title':
      site.title ??= text;
      break;
    case 'description':
      site.tagline ??= text;
      break;
    case 'link':
      site.url ??= text;
      break;
    // WordPress names beside it the address of the installation, which need not be the site's.
    case 'wp:base_blog_url':
      site.url = text;
      break;
    case 'language':
    case 'dc:language':
      site.language ??= languageOf(text);
      break;
  }
}
