/** Hovering for this long, in milliseconds, is no passing by. Longer, and a quick click comes before its article. */
const hover = 25;

/**
 * Calls back when a reader is about to follow a link within the site: pointing at it for a while, focusing it, or
 * touching it. One listener for the whole document, so that every link counts, also those within an article.
 */
export function onIntent(document: Document, callback: (url: URL) => void) {
  let timer: number | undefined;

  const intend = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // Pages end in a slash; the rest are files.
    if (
      !link?.pathname.endsWith('/') ||
      link.origin !== location.origin ||
      link.target ||
      link.pathname === location.pathname
    )
      return undefined;
    return () => callback(new URL(link.href));
  };

  document.addEventListener('pointerover', (event) => {
    clearTimeout(timer);
    const follow = intend(event);
    if (follow && event.pointerType === 'mouse') timer = window.setTimeout(follow, hover);
  });
  for (const type of ['focusin', 'touchstart'] as const)
    document.addEventListener(type, (event) => intend(event)?.(), { passive: true });
}
