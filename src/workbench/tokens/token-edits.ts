/** What is changed on the tokens page is seen at once wherever the workbench shows something: in its frames and in other tabs. */
import * as v from 'valibot';

const channelName = 'generico:tokens';
const sheetId = 'generico-token-edits';

const Message = v.union([
  /** tokens.css as it would be saved; null: as it is saved. */
  v.strictObject({ css: v.nullable(v.string()) }),
  /** A frame has come, and wants to know. */
  v.strictObject({ asks: v.literal(true) }),
]);
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
  const channel = open((message) => {
    if ('css' in message) wearTokens(document, message.css);
  });
  channel.tell({ asks: true });
  return channel.close;
}

/** For the tokens page: `tell` reaches all that follow, and whoever comes later hears what was told last. */
export function leadTokenEdits() {
  let last: string | null = null;
  const channel = open((message) => {
    if ('asks' in message && last !== null) channel.tell({ css: last });
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
