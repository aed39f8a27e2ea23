/** What the page itself sees of a visit. These functions run in the browser, and stand on their own. */

interface Seen {
  /** Milliseconds since the navigation began. */
  lcp: number;
  /** The sum of all shifts that no input explains: stricter than the worst window, which browsers report. */
  cls: number;
  longTasks: { start: number; duration: number }[];
  /** From the click on a link until the frame with the next headline is painted, in milliseconds. */
  headline?: number;
  /** When an empty comment was first refused, in milliseconds since the navigation began. */
  form?: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/**
 * Watches paints, shifts and long tasks, and how long it takes from a click to a page with this headline, within this
 * document or from one to the next.
 */
export function watchPaints(headline: string) {
  const seen: Seen = { lcp: 0, cls: 0, longTasks: [] };
  window.seen = seen;

  const watch = (
    type: string,
    take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('layout-shift', ({ value = 0, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
  watch('longtask', ({ startTime: start, duration }) => seen.longTasks.push({ start, duration }));

  const clicked = () => Number(sessionStorage.getItem('clicked') ?? 0);
  const now = () => performance.timeOrigin + performance.now();
  function look() {
    if (!document.querySelector('h1')?.textContent.includes(headline)) return requestAnimationFrame(look);
    // A message is delivered after the frame that this callback belongs to has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (seen.headline = now() - clicked()));
    port1.start();
    port2.postMessage('painted');
  }
  if (clicked()) requestAnimationFrame(look);
  addEventListener(
    'click',
    ({ timeStamp }) => {
      sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp));
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

/**
 * Submits the empty comment form every 20 ms until it says `message`. An event made by script never sends a form: where
 * nobody listens yet, nothing happens.
 */
export function watchForm(message: string) {
  const seen: Seen = { lcp: 0, cls: 0, longTasks: [] };
  window.seen = seen;

  const timer = setInterval(() => {
    const form = document.querySelector('textarea[name=text]')?.closest('form');
    form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    // React has its say in a microtask after the event.
    queueMicrotask(() => {
      if (!form?.textContent.includes(message)) return;
      seen.form = performance.now();
      clearInterval(timer);
    });
  }, 20);
}
