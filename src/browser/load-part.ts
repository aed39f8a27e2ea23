const key = 'generico:reloaded';
/** A second failure within this time, in milliseconds, is not mended by reloading again. */
const guard = 60_000;

/**
 * Loads a part of the app that a reader has asked for. One that is gone was replaced by a new deployment: the page is
 * reloaded to get that, at most once a minute. Rejects where that does not help, so that it can be told.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!navigator.onLine || !mayReload()) throw error;
    location.reload();
    return new Promise<never>(() => undefined);
  }
}

function mayReload(): boolean {
  try {
    if (Date.now() - Number(sessionStorage.getItem(key)) < guard) return false;
    sessionStorage.setItem(key, String(Date.now()));
    return true;
  } catch {
    // Without storage there is no guard, and without a guard no reload.
    return false;
  }
}
