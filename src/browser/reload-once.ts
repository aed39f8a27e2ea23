const key = 'generico:reloaded';
/** A second failure within this time, in milliseconds, is not mended by reloading again. */
const guard = 60_000;

/** Reloads the page to get the current deployment, at most once a minute: otherwise the failure is left to be shown. */
export function reloadOnce(event: Event) {
  try {
    if (Date.now() - Number(sessionStorage.getItem(key)) < guard) return;
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    // Without storage there is no guard, and without a guard no reload.
    return;
  }
  event.preventDefault();
  location.reload();
}
