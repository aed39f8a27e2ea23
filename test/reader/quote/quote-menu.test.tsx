import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ArticleView } from '../../../src/article/article-view.tsx';
import { QuoteMenu } from '../../../src/reader/quote/quote-menu.tsx';
import { anArticle, note, paragraph, reference, text } from '../../support/articles.ts';
import { renderPart } from '../../support/render-part.tsx';

const article = anArticle({
  headline: [text('Rain in Kabul'), reference('banned')],
  description: 'Take an umbrella.',
  body: [
    { type: 'paragraph', children: [text('The Taliban'), reference('banned'), text(', it says, is wet.')] },
    paragraph('Nobody else   is.'),
    note('banned', 'A terrorist organization banned in Russia.', '*'),
  ],
});
const source = '— Rain in Kabul – GENERICO.ru, 24 October 2021, https://generico.ru/world/rain/';

/** What can be pasted, by type. */
let copied: Record<string, string> = {};
class Item {
  readonly forms: Record<string, Blob>;
  constructor(forms: Record<string, Blob>) {
    this.forms = forms;
  }
}
const clipboard = {
  write: vi.fn<(items: Item[]) => Promise<void>>(),
  writeText: vi.fn<(text: string) => Promise<void>>(),
};

beforeEach(() => {
  copied = {};
  vi.stubGlobal('ClipboardItem', Item);
  clipboard.write.mockImplementation(async ([item]) => {
    for (const [type, blob] of Object.entries(item!.forms)) copied[type] = await blob.text();
  });
  clipboard.writeText.mockImplementation(async (plain) => {
    copied = { 'text/plain': plain };
  });
  // jsdom has no layout.
  Object.assign(Range.prototype, { getClientRects: () => [] });
});

function open(shown = article) {
  const view = renderPart(
    <main>
      <ArticleView article={shown} readAlso={[]} tools={<button type="button">Share</button>} />
      <QuoteMenu article={shown} path="/world/rain/" />
      <form>
        <textarea aria-label="Comment" defaultValue="Words of one’s own" />
      </form>
      <p>Outside</p>
    </main>,
  );
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  return view;
}

/** Selects from one text to another, as by keys, and waits until the reader is seen to have come to the end of it. */
async function select(from: string, to: string, page: Element = document.body) {
  const [first, begin] = place(page, from);
  const [last, start] = place(page, to);
  await act(async () => {
    document.getSelection()!.setBaseAndExtent(first, begin, last, start + to.length);
    // jsdom tells of it some time later: counted from then, the reader has come to the end of it.
    await new Promise((resolve) => setTimeout(resolve));
    fireEvent(document, new Event('selectionchange'));
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
}

function place(page: Element, words: string): [Text, number] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    if (node.data.includes(words)) return [node, node.data.indexOf(words)];
  throw new Error(`Nothing says “${words}”`);
}

const menu = () => screen.queryByRole('group', { name: 'Selected words' });
const body = () => document.querySelector('main > article > div')!;

test('a quote is the words, where they are from, and the note they refer to', async () => {
  const { user } = open();
  await select('Taliban', 'else   is.', body());

  await user.click(screen.getByRole('button', { name: 'Copy quote' }));

  expect(await screen.findByText('Quote copied.')).toBeVisible();
  expect(copied['text/plain']).toBe(
    `“Taliban*, it says, is wet.\n\nNobody else is.”\n\n${source}\n\n* A terrorist organization banned in Russia.`,
  );
  const page = new DOMParser().parseFromString(copied['text/html']!, 'text/html');
  expect(page.querySelector('blockquote')!.cite).toBe('https://generico.ru/world/rain/');
  expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    '“Taliban*, it says, is wet.',
    'Nobody else is.”',
    '— Rain in Kabul – GENERICO.ru, 24 October 2021',
    '* A terrorist organization banned in Russia.',
  ]);
});

test('words without a note are quoted without it, in the quotation marks of their language', async () => {
  const { user } = open(
    anArticle({ headline: 'Дождь', inLanguage: 'ru', body: [paragraph('Идёт <b>дождь</b> & ветер.')] }),
  );
  await select('Идёт', '& ветер');

  await user.click(screen.getByRole('button', { name: 'Copy quote' }));

  await waitFor(() => expect(copied['text/plain']).toMatch(/^«Идёт <b>дождь<\/b> & ветер»\n\n— Дождь – /));
  expect(copied['text/plain']).not.toContain('*');
  expect(copied['text/html']).toContain('Идёт &lt;b&gt;дождь&lt;/b&gt; &amp; ветер');
});

test('what stands between the headline and the text is not quoted: the page says it, not the article', async () => {
  const { user } = open();
  await select('Rain in', 'Taliban');

  await user.click(screen.getByRole('button', { name: 'Copy quote' }));

  await waitFor(() =>
    expect(copied['text/plain']).toMatch(/^“Rain in Kabul\*\n\nTake an umbrella\.\n\nThe Taliban”/),
  );
});

test('a link leads to the words by the words', async () => {
  const { user } = open();
  await select('it says', 'wet');

  await user.click(screen.getByRole('button', { name: 'Copy link to this text' }));

  expect(await screen.findByText('Link copied.')).toBeVisible();
  expect(copied['text/plain']).toBe('https://generico.ru/world/rain/#:~:text=it%20says%2C%20is%20wet');
});

test('words that cannot be told apart lead to the article, and that is said', async () => {
  const twice = anArticle({ body: [paragraph('It rains.'), paragraph('It rains.'), paragraph('It rains.')] });
  const { user } = open(twice);
  await select('It rains', 'It rains', body().children[2]);

  await user.click(screen.getByRole('button', { name: 'Copy link to this text' }));

  expect(await screen.findByText(/^The same words stand before these/)).toBeVisible();
  expect(copied['text/plain']).toBe('https://generico.ru/world/rain/');
});

test('where the clipboard takes no HTML, the quote goes as plain text', async () => {
  clipboard.write.mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  const { user } = open();
  await select('it says', 'wet');

  await user.click(screen.getByRole('button', { name: 'Copy quote' }));

  expect(await screen.findByText('Quote copied.')).toBeVisible();
  expect(copied).toEqual({ 'text/plain': `“it says, is wet”\n\n${source}` });
});

test('where the clipboard is closed, the quote can be copied by hand', async () => {
  clipboard.write.mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  clipboard.writeText.mockRejectedValue(new DOMException('No', 'NotAllowedError'));
  const { user } = open();
  await select('it says', 'wet');

  await user.click(screen.getByRole('button', { name: 'Copy quote' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('did not let it be copied');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^This browser did not/ });
  expect(field).toHaveValue(`“it says, is wet”\n\n${source}`);
  await user.click(field);
  expect(field.selectionEnd).toBe(field.value.length);
  expect(menu()).toBeInTheDocument();
});

test('by keyboard, Tab leads from the words into the menu, and Escape away from it', async () => {
  const { user } = open();
  await select('it says', 'wet');
  expect(screen.getByText('Words selected. Tab leads to what can be done with them.')).toBeInTheDocument();
  expect(document.body).toHaveFocus();

  await user.tab();
  expect(screen.getByRole('button', { name: 'Copy quote' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Quote copied.')).toBeVisible();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Copy link to this text' })).toHaveFocus();

  await user.keyboard('{Escape}');
  expect(menu()).not.toBeInTheDocument();
});

test('while the words are out of sight, and the menu with them, Tab leads on as ever', async () => {
  Object.assign(Range.prototype, { getClientRects: () => [new DOMRect(0, -60, 90, 20)] });
  // oxlint-disable-next-line unbound-method -- it is bound where it is called
  const { focus } = HTMLElement.prototype;
  // As browsers do it, and jsdom does not: what is hidden takes no focus.
  vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
    if (getComputedStyle(this).visibility !== 'hidden') focus.call(this);
  });
  const { user } = open();
  await select('it says', 'wet');
  expect(screen.getByRole('group', { hidden: true })).not.toBeVisible();
  await user.tab();
  expect(document.body).not.toHaveFocus();
});

test('the menu goes when the selection goes', async () => {
  open();
  await select('it says', 'wet');
  expect(menu()).toBeInTheDocument();

  act(() => {
    document.getSelection()!.removeAllRanges();
    fireEvent(document, new Event('selectionchange'));
  });
  expect(menu()).not.toBeInTheDocument();
});

test('a finger that touches the menu lets go of the words, then or a moment later, and the menu stays', async () => {
  open();
  await select('it says', 'wet');
  const letGo = () =>
    act(() => {
      document.getSelection()!.removeAllRanges();
      fireEvent(document, new Event('selectionchange'));
    });
  const button = screen.getByRole('button', { name: 'Copy quote' });
  fireEvent.pointerDown(button, { pointerType: 'touch' });
  letGo();
  expect(menu()).toBeInTheDocument();
  fireEvent.pointerUp(button, { pointerType: 'touch' });
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  letGo();
  expect(menu()).toBeInTheDocument();

  fireEvent.pointerDown(document.body, { pointerType: 'touch' });
  letGo();
  expect(menu()).not.toBeInTheDocument();
});

test('a note is quoted without the ways back from it, and without what is printed after it', async () => {
  const { user } = open();
  await select('A terrorist', 'https://generico.ru/world/rain/', document.querySelector('main > article')!);

  await user.click(screen.getByRole('button', { name: 'Copy quote' }));

  await waitFor(() =>
    expect(copied['text/plain']).toBe(`“A terrorist organization banned in Russia.”\n\n${source}`),
  );
});

test('words that were selected before the menu came have it too', async () => {
  const { show } = open();
  await select('it says', 'wet');
  show(<p>Elsewhere</p>);
  expect(menu()).not.toBeInTheDocument();
  cleanup();

  // As if it had been told of before.
  const untold = (event: Event) => event.stopImmediatePropagation();
  document.addEventListener('selectionchange', untold);
  onTestFinished(() => document.removeEventListener('selectionchange', untold));
  const { container } = open();
  const [node, begin] = place(container, 'it says');
  document.getSelection()!.setBaseAndExtent(node, begin, node, begin + 7);
  expect(await screen.findByRole('group', { name: 'Selected words' })).toBeInTheDocument();
});

test('a reader who was selecting when the menu came is let finish', async () => {
  const { container } = open();
  const [node, begin] = place(container, 'it says');
  document.getSelection()!.setBaseAndExtent(node, begin, node, begin + 7);
  fireEvent.pointerDown(document.body);
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect(menu()).not.toBeInTheDocument();
});

test('while a reader is still selecting, nothing stands in the way', async () => {
  open();
  fireEvent.pointerDown(document.body);
  await select('it says', 'wet');
  expect(menu()).not.toBeInTheDocument();

  fireEvent.pointerUp(document.body);
  expect(await screen.findByRole('group', { name: 'Selected words' })).toBeInTheDocument();
});

test.each(['Outside', 'Newsroom', 'Share'])(
  'words that are not the article’s, “%s”, have no menu',
  async (words) => {
    open();
    await select(words, words);
    expect(menu()).not.toBeInTheDocument();
  },
);
