import { safeUrl } from '../../browser/href-of.ts';
import { masthead } from '../../masthead.ts';

/** A path of the paper, "/topics/космос/", as a URL for machines: absolute and percent-encoded once (RFC 3986 §2.1). */
export const address = (path: string): string => new URL(masthead.url + path).href;

/**
 * A link as it is read away from the page at the path `page`, "/world/some-story/". Nothing for one that cannot be
 * read, or whose protocol nobody should follow.
 */
export function addressFrom(page: string, link: string): string | undefined {
  const target = link.startsWith('/') ? URL.parse(masthead.url + link) : URL.parse(link, address(page));
  return target && safeUrl.test(link) ? target.href : undefined;
}
