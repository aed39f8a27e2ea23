/** How long a browser may take to begin with a download, in milliseconds. */
const patience = 60_000;

/** Offers JSON to be kept as a file. */
export function offerFile(name: string, content: unknown) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
