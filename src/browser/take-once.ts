/**
 * What lies in this tab's sessionStorage under a key, taken away with it: no duplicated tab and no reload finds it
 * again. Undefined where nothing lies there, or where storage is blocked and so nothing was ever kept.
 */
export function takeOnce(key: string): string | undefined {
  try {
    const left = sessionStorage.getItem(key) ?? undefined;
    sessionStorage.removeItem(key);
    return left;
  } catch {
    return undefined;
  }
}
