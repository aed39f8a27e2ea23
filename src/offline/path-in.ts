/** The path of an address within the paper, with the slash that pages end in: "/world/rain/"; nothing for what lies elsewhere. */
export function pathIn({ origin, pathname }: URL): string | undefined {
  const base = import.meta.env.BASE_URL;
  if (origin !== location.origin || !pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length - 1);
  return /(?:\/|\.[^/.]+)$/.test(path) ? path : `${path}/`;
}

/** The address of a path: by it a file is kept. What an address asks for besides is the app’s to read. */
export const addressOf = (path: string): string =>
  new URL(import.meta.env.BASE_URL + path.slice(1), location.origin).href;

/** The same without the host, as it is fetched. */
export const hrefIn = (path: string): string => new URL(addressOf(path)).pathname;
