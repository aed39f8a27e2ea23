/** A slug as it reads: WordPress stores those of other scripts in percent-encoding. */
export function slugOf(written: string | undefined): string | undefined {
  if (!written) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The last part of an address, without the ending of a file: what most papers have their slug in. */
export function slugIn(permalink: string | undefined): string | undefined {
  const path = permalink && URL.parse(permalink, 'https://paper.invalid')?.pathname;
  const last = path?.split('/').findLast((part) => part !== '' && !/^index\.\w+$/.test(part));
  return slugOf(last?.replace(/(?<=.)\.(?:html?|php|aspx?)$/i, ''));
}
