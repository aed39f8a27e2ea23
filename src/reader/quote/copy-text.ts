/** Puts words where they can be pasted from, with a form for whatever takes more than plain text. Gives whether it went. */
export async function copyText(plain: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(plain);
    else await navigator.clipboard.write([clipboardItem({ 'text/plain': plain, 'text/html': html })]);
    return true;
  } catch {
    return html === undefined ? false : copyText(plain);
  }
}

const clipboardItem = (forms: Record<string, string>) =>
  new ClipboardItem(
    Object.fromEntries(Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })])),
  );
