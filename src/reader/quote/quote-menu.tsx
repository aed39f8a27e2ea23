import { words } from '#words/reader';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { masthead } from '../../masthead.ts';
import { Button } from '../../ui/button.tsx';
import unseen from '../../ui/unseen.module.css';
import type { CompanionProps } from '../article-companion.tsx';
import { copyText } from './copy-text.ts';
import { placeMenu } from './place-menu.ts';
import { quoteOf } from './quote.ts';
import { stretchesOf } from './stretches.ts';
import { textFragment } from './text-fragment.ts';
import { useSelectedWords } from './use-selected-words.ts';
import s from './quote-menu.module.css';

/** What can be done with words a reader has selected: quote them with their source, or link to them. */
export function QuoteMenu(props: CompanionProps) {
  const menu = useRef<HTMLDivElement>(null);
  const before = useRef<Element>(null);
  const [range, close] = useSelectedWords(menu);

  useEffect(() => {
    if (!range) return undefined;
    if (!menu.current?.contains(document.activeElement)) before.current = document.activeElement;
    const listen = (event: KeyboardEvent) => {
      const isInside = menu.current?.contains(document.activeElement);
      if (event.key === 'Escape') {
        close();
        if (isInside && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
      }
      // The menu stands elsewhere in the page than the words: the first step from them leads to it.
      if (event.key !== 'Tab' || event.shiftKey || isInside || document.activeElement !== before.current)
        return;
      menu.current?.querySelector('button')?.focus();
      // While its words are out of sight, so is the menu, and takes no focus.
      if (menu.current?.contains(document.activeElement)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
    // oxlint-disable-next-line react/exhaustive-deps -- for each selection once
  }, [range]);

  return (
    <>
      <span role="status" className={unseen.unseen}>
        {range && words.quote.selected}
      </span>
      {range && <Menu {...props} range={range} menu={menu} />}
    </>
  );
}

type Outcome = { said: string; byHand?: string; of?: Range };
type MenuProps = CompanionProps & { range: Range; menu: RefObject<HTMLDivElement | null> };

function Menu({ article, path, range, menu }: MenuProps) {
  const [outcome, tell] = useState<Outcome>({ said: '' });
  // What was done with other words says nothing of these.
  const { said, byHand }: Outcome = outcome.of === range ? outcome : { said: '' };
  const url = masthead.url + encodeURI(path);

  useLayoutEffect(() => {
    const place = () => menu.current && placeMenu(menu.current, range);
    // It grows with what is said in it.
    const observer = new ResizeObserver(place);
    observer.observe(menu.current!);
    window.addEventListener('scroll', place, { passive: true });
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', place);
      window.removeEventListener('resize', place);
    };
  }, [menu, range]);

  async function copy(done: string, plain: string, html?: string) {
    const isCopied = await copyText(plain, html);
    tell({ of: range, ...(isCopied ? { said: done } : { said: '', byHand: plain }) });
  }
  function copyQuote() {
    const { plain, html } = quoteOf(stretchesOf(document.body, range), range, article, url);
    void copy(words.quote.quoteCopied, plain, html);
  }
  function copyLink() {
    const fragment = textFragment(stretchesOf(document.body, range), article.inLanguage);
    if (fragment) void copy(words.quote.linkCopied, `${url}#${fragment}`);
    else void copy(words.quote.linkToArticle, url);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/no-noninteractive-element-interactions -- pressed by a mouse, it leaves the words selected and the focus where it is
    <div
      ref={menu}
      className={s.menu}
      role="group"
      aria-label={words.quote.menu}
      onMouseDown={(event) => event.target instanceof HTMLTextAreaElement || event.preventDefault()}
    >
      <div className={s.ways}>
        <Button onClick={copyQuote}>{words.quote.copyQuote}</Button>
        <Button onClick={copyLink}>{words.quote.copyLink}</Button>
      </div>
      <p role="status">{said}</p>
      {byHand !== undefined && (
        <label>
          <span role="alert">{words.quote.byHand}</span>
          <textarea readOnly rows={4} value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
