/** A worker that has been published since this page was opened, as soon as it could take over. */

/** An open page asks for one no more often than this, in milliseconds. */
const askEvery = 60 * 60_000;

/** So long, in milliseconds, a worker may take to take over before the page is begun anew all the same. */
const patience = 3000;

/** Calls back with each worker that waits, and with nothing when it waits no more. Gives what ends it. */
export function watchUpdates(
  registration: ServiceWorkerRegistration,
  onWaiting: (worker: ServiceWorker | undefined) => void,
): () => void {
  let asked = Date.now();

  function follow(worker: ServiceWorker | null) {
    worker?.addEventListener('statechange', () => tell(worker));
    if (worker) tell(worker);
  }
  function tell(worker: ServiceWorker) {
    // The first one of all replaces nothing.
    if (worker.state === 'installed' && registration.active) onWaiting(worker);
    else if (worker.state === 'redundant') onWaiting(registration.waiting ?? undefined);
  }
  const found = () => follow(registration.installing);
  const ask = () => {
    if (document.hidden || Date.now() - asked < askEvery) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  };

  follow(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', found);
  document.addEventListener('visibilitychange', ask);
  const timer = setInterval(ask, askEvery);
  return () => {
    registration.removeEventListener('updatefound', found);
    document.removeEventListener('visibilitychange', ask);
    clearInterval(timer);
  };
}

/** Lets a worker take over, and begins this page anew: once, and no other tab's. What is typed is kept as a draft. */
export function switchTo(worker: ServiceWorker) {
  const reload = () => location.reload();
  // Another tab may have let it in.
  if (worker.state === 'activated') return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  // While the old one is at work, Chromium may let the new one in only when a page is opened.
  setTimeout(reload, patience);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one origin
  worker.postMessage('switch');
}
