/** A slug as it reads: WordPress stores those of other scripts in percent-encoding. */
export function slugOf(written: string | undefined): string | undefined {
  if (!written) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
