const asked = new EventTarget();

/** Asks for the list of keys, from wherever on the page. */
export const openHelp = () => asked.dispatchEvent(new Event('help'));

export function onHelp(listener: () => void): () => void {
  asked.addEventListener('help', listener);
  return () => asked.removeEventListener('help', listener);
}
