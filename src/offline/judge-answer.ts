/**
 * What an answer of the network is worth: `whole` is what was asked for, from the first letter to the last; `told` is
 * the host's own word that it is elsewhere, or gone; `broken` is an error, or half an answer; `foreign` is from somebody
 * who answers in the host's place, as the login page of a hotel does, with 200 and at any address.
 */
export type Verdict = 'whole' | 'told' | 'broken' | 'foreign';

/** Reads the answer's body: hand over a clone. `path` is that of its address. */
export async function judgeAnswer(response: Response, path: string): Promise<Verdict> {
  // A page that is asked for may be sent on elsewhere: where to is for the browser alone to know.
  if (response.type === 'opaqueredirect') return 'told';
  if (response.status === 404 || response.status === 410) return 'told';
  if (response.status >= 500) return 'broken';
  if (response.status !== 200 || response.redirected) return 'foreign';
  try {
    return (await isWhole(response, path)) ? 'whole' : 'foreign';
  } catch {
    // The connection broke, or it is no JSON.
    return 'broken';
  }
}

async function isWhole(response: Response, path: string): Promise<boolean> {
  const type = response.headers.get('content-type') ?? '';
  if (path.endsWith('/')) return type.startsWith('text/html') && isOurPage(await response.text());
  if (path.endsWith('.json'))
    return /^application\/(?:\S+\+)?json\b/.test(type) && isJson(await response.text());
  if (path.endsWith('.svg'))
    return type.startsWith('image/svg+xml') && (await response.text()).trimEnd().endsWith('</svg>');
  if (path.endsWith('.js')) return /javascript\b/.test(type) && (await isComplete(response));
  if (/\.(?:woff2|bin)$/.test(path)) return !type.startsWith('text/') && (await isComplete(response));
  if (path.endsWith('.css')) return type.startsWith('text/css') && (await isComplete(response));
  if (/\.(?:avif|webp|jpe?g|png|gif)$/i.test(path))
    return type.startsWith('image/') && (await isComplete(response));
  return false;
}

/** Every page of ours holds the data that it was rendered from, near its end (src/publish/make-page.ts). */
const isOurPage = (html: string) => html.includes(' id="embedded">') && html.trimEnd().endsWith('</html>');

function isJson(text: string): boolean {
  JSON.parse(text);
  return true;
}

/** As long as it was said to be; of what came compressed, nothing is said that could be compared. */
async function isComplete(response: Response): Promise<boolean> {
  const said = response.headers.get('content-length');
  const { size } = await response.blob();
  if (said === null || response.headers.has('content-encoding')) return size > 0;
  return size === Number(said);
}
