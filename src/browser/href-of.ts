/**
 * Addresses that may stand in a page: without a scheme, or with one that is safe to follow. White space and control
 * characters could hide another scheme, two slashes another host. Articles are checked by it when they come in, and
 * every `href` and `src` when it goes out: what was stored or fetched since may be anybody's.
 */
export const safeUrl =
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  /^(?:https?:\/\/|mailto:|(?![A-Za-z][A-Za-z0-9+.-]*:|[/\\]{2}))[^\s\\\u0000-\u001f\u007f]+$/;

/** An address as it goes into the page: a path of the site, wherever the site is published; one that is not safe leads nowhere. */
export function hrefOf(url: string): string {
  if (!safeUrl.test(url)) return 'about:blank';
  return url.startsWith('/') ? import.meta.env.BASE_URL + url.slice(1) : url;
}
