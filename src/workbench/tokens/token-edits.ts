/** What is changed on the tokens page is seen at once wherever the workbench shows something: in its frames and in other tabs. */
import { useEffect, useRef } from 'react';
import * as v from 'valibot';

const channelName = 'generico:tokens';
const sheetId = 'generico-token-edits';

/** tokens.css as it would be saved; null: as it is saved; nothing: a frame has come, and wants to know. */
const Message = v.strictObject({ css: v.optional(v.nullable(v.string())) });
type Message = v.InferOutput<typeof Message>;

/**
 * Puts the whole of tokens.css over the page's own: a single property on the page's element would also win where another
 * theme or medium defines it.
 */
export function wearTokens(page: Document, css: string | null) {
  const worn = page.getElementById(sheetId);
  if (css === null) return worn?.remove();
  const sheet = worn ?? page.createElement('style');
  sheet.id = sheetId;
  if (sheet.textContent !== css) sheet.textContent = css;
  // Behind whatever style has come since.
  if (sheet !== page.head.lastElementChild) page.head.append(sheet);
}

/** For a page that shows a state: follows the tokens page, in this tab or another, until the returned function is called. */
export function followTokenEdits(): () => void {
  const channel = open(({ css }) => {
    if (css !== undefined) wearTokens(document, css);
  });
  channel.tell({});
  return channel.close;
}

/** For the tokens page: `tell` reaches all that follow, and whoever comes later hears what was told last. */
export function leadTokenEdits() {
  let last: string | null = null;
  const channel = open(({ css }) => {
    if (css === undefined && last !== null) channel.tell({ css: last });
  });
  const tell = (css: string | null) => {
    if (css === last) return;
    last = css;
    channel.tell({ css });
  };
  return {
    tell,
    close() {
      tell(null);
      channel.close();
    },
  };
}

function open(hear: (message: Message) => void) {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }) => {
    const message = v.safeParse(Message, data);
    if (message.success) hear(message.output);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    tell: (message: Message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

/** This page and all that follow it wear these tokens (null: those of the file), until it is left. */
export function useTokenEdits(css: string | null) {
  const lead = useRef<ReturnType<typeof leadTokenEdits>>(undefined);

  useEffect(() => {
    lead.current = leadTokenEdits();
    return () => {
      lead.current?.close();
      wearTokens(document, null);
    };
  }, []);

  useEffect(() => {
    const tell = () => lead.current?.tell(css);
    const leave = () => lead.current?.tell(null);
    wearTokens(document, css);
    tell();
    // A tab that is closed takes its changes along; one that is come back to has them still.
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', tell);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', tell);
    };
  }, [css]);
}
