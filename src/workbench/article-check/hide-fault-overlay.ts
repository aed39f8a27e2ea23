/**
 * Takes Vite's overlay away where it tells faults of articles: here they stand beside, and it would cover what they are
 * about. Faults of code keep it. Gives what ends that.
 */
export function hideFaultOverlay(document: Document): () => void {
  const hide = () => {
    for (const overlay of document.querySelectorAll('vite-error-overlay'))
      if (overlay.shadowRoot?.textContent.includes('generico:newsroom')) overlay.remove();
  };
  const observer = new MutationObserver(hide);
  observer.observe(document.body, { childList: true });
  hide();
  return () => observer.disconnect();
}
