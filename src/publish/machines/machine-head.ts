/** What a page says to machines besides what the app says of it: how it looks where it is shared, and its data. */
import { masthead } from '../../masthead.ts';
import { articleJsonLd, frontJsonLd, listJsonLd } from './json-ld.ts';
import type { Page } from '../page.ts';
import { sharePicture } from './share-picture.ts';
import { articleMeta, pageMeta } from './social-meta.ts';

/** Tags for the head, and a data block that may stand anywhere. */
export function machineHead(page: Page): { meta: string; jsonLd: string } {
  switch (page.kind) {
    case 'front':
      return {
        meta: pageMeta({ path: '/', title: masthead.title, description: masthead.tagline }),
        jsonLd: frontJsonLd(),
      };
    case 'list': {
      const { title } = page.feed._generico;
      return {
        meta: pageMeta({ path: page.path, title, description: masthead.tagline }),
        jsonLd: listJsonLd(page),
      };
    }
    case 'article': {
      const { article, links } = page;
      const picture = sharePicture(article, article.image && links.pictures[article.image.url]);
      return { meta: articleMeta(article, picture), jsonLd: articleJsonLd(article, picture) };
    }
    case 'own':
    case 'not-found':
    case 'opening':
      return { meta: '', jsonLd: '' };
  }
}
