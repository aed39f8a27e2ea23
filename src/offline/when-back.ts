/** The first look is taken after this, in milliseconds, every other one half as late again, up to a minute. */
const first = 4000;
const last = 60_000;

/**
 * Calls back once the host answers again: when the device says that it has a network, and now and then, since a host
 * may be away alone. Gives what ends it.
 */
export function whenBack(callback: () => void): () => void {
  let pause = first;
  let timer = setTimeout(look, pause);
  let ended = false;

  async function look() {
    clearTimeout(timer);
    const isBack = !document.hidden && (await answers());
    if (ended) return;
    if (isBack) callback();
    pause = Math.min(pause * 1.5, last);
    timer = setTimeout(look, pause);
  }
  const now = () => void look();
  window.addEventListener('online', now);
  return () => {
    ended = true;
    clearTimeout(timer);
    window.removeEventListener('online', now);
  };
}

/** Asked for like this, no worker answers; and a login page in the host's place is no text for robots. */
async function answers(): Promise<boolean> {
  try {
    const { ok, headers } = await fetch(`${import.meta.env.BASE_URL}robots.txt`, {
      method: 'HEAD',
      cache: 'no-store',
    });
    return ok && (headers.get('content-type') ?? '').startsWith('text/plain');
  } catch {
    return false;
  }
}
