/** What a page has to show: a custom property with a value, or an element. */
export type Sought = { property: string; value: string } | { selector: string };

/** When a page first shows it, by the clock of `Date.now()`. It runs in the browser, and stands on its own. */
export function seen(sought: Sought): Promise<number> {
  return new Promise((resolve) => {
    function look() {
      const isThere =
        'selector' in sought
          ? document.querySelector(sought.selector) !== null
          : getComputedStyle(document.documentElement).getPropertyValue(sought.property) === sought.value;
      if (!isThere) return requestAnimationFrame(look);
      // A message is delivered after the frame that this callback belongs to has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(Date.now()));
      port1.start();
      port2.postMessage('painted');
    }
    requestAnimationFrame(look);
  });
}
