import { addressOf, pathIn } from './path-in.ts';

/**
 * When the first worker takes over, the page is there already: it asks once more for what it consists of, so that this is
 * kept; and for the front, where everybody looks first.
 */
export async function handOver() {
  const workers = navigator.serviceWorker;
  if (workers.controller) return;
  await new Promise((resolve) => workers.addEventListener('controllerchange', resolve, { once: true }));
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const address of new Set([location.href, addressOf('/front.json'), ...loaded])) {
    const path = pathIn(new URL(address));
    // The browser has most of it still, and need not load it again.
    // oxlint-disable-next-line no-await-in-loop -- nobody waits for it
    if (path && !path.endsWith('service-worker.js')) await load(address);
  }
}

/** To its end: while an answer is not read, its worker is at work, and no other one can take over. */
async function load(address: string) {
  try {
    const response = await fetch(address);
    await response.arrayBuffer();
  } catch {
    // What is not kept now is kept when it is asked for once more.
  }
}
