import { words } from '#words';
import { type FormEvent, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { hrefOf } from '../browser/href-of.ts';
import control from '../ui/field.module.css';
import s from './search-form.module.css';

/** So long, in milliseconds, nobody has typed. */
const pause = 150;

/** What is asked for, as it stands in the address. */
export const useAsked = (): string => new URLSearchParams(useLocation().search).get('q') ?? '';

/** Where a search leads; `asked` as a reader has typed it. */
export const searchPath = (asked: string): string => `/search/${asked && `?q=${encodeURIComponent(asked)}`}`;

/**
 * Asks while one types: the address follows. What was sent, or left for a result, is one step back; what was typed on
 * the way to it is none.
 */
export function SearchForm() {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { state } = useLocation() as { state: { sent?: boolean } | null };
  const navigate = useNavigate();
  const asked = useAsked();

  function ask(sent: boolean) {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = field.current!.value.trimStart();
    if (text === asked && !sent) return;
    const replace = text === asked || !state?.sent;
    void navigate(searchPath(text), { replace, state: { sent }, preventScrollReset: true });
  }

  function typed(event: FormEvent) {
    if (event.target !== field.current) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, pause, false);
  }

  // What was typed before the app was there counts.
  useEffect(() => {
    if (field.current!.value.trim()) timer.current = setTimeout(ask, 0, false);
    // oxlint-disable-next-line react/exhaustive-deps -- once
  }, []);

  // Who goes back, or changes a filter, sees it in the field; who is typing is not disturbed.
  useEffect(() => {
    if (timer.current === undefined) field.current!.value = asked;
  }, [asked]);

  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <form
      className={s.form}
      role="search"
      action={hrefOf('/search/')}
      onInput={typed}
      onSubmit={(event) => {
        event.preventDefault();
        ask(true);
      }}
    >
      <input
        ref={field}
        type="search"
        name="q"
        className={control.control}
        aria-label={words.search.field}
        autoComplete="off"
        enterKeyHint="search"
        data-key="/"
      />
    </form>
  );
}
