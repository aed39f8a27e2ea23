/** The worker and every tab tell each other that something else is kept now. */
const channel = () => new BroadcastChannel(`generico:${import.meta.env.BASE_URL}:kept`);

export function tellKept() {
  const tell = channel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  tell.postMessage('kept');
  tell.close();
}

/** Calls back when something is kept or let go, by whomever but this very call's channel. Gives what ends it. */
export function onKept(listener: () => void): () => void {
  const hear = channel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Much comes at once.
  hear.addEventListener('message', () => {
    clearTimeout(timer);
    timer = setTimeout(listener, 200);
  });
  return () => {
    clearTimeout(timer);
    hear.close();
  };
}
