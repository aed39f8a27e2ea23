import { isSentEarly } from '../browser/early.ts';
import type { StorageFailure } from '../browser/storage.ts';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { DraftLineProps } from './draft-line.tsx';
import { type Draft, dropDraft, keepDraft, rememberedName, restoreDraft, takeEarlyDraft } from './drafts.ts';

interface Options {
  slot: string;
  form: RefObject<HTMLFormElement | null>;
  initial: Draft | undefined;
}

/**
 * Keeps what is typed into a form, and brings it back. `draft` is what the fields hold now; `typed` is to be called
 * when they change, `forget` when what was sent of them is done with; `line` is what the reader is told of it.
 */
export function useDraft({ slot, form, initial }: Options): {
  draft: Draft;
  typed: () => void;
  forget: (sent: FormData) => void;
  line: DraftLineProps;
} {
  const blank = useRef<Draft>(initial ?? { text: '', author: '' });
  const [draft, setDraft] = useState(blank.current);
  const [state, setState] = useState<DraftLineProps['state']>('fresh');
  const [unkept, setUnkept] = useState<StorageFailure>();
  // What stands in the fields by our own doing.
  const given = useRef(blank.current);
  // A draft that was not brought back, since something else was being sent already.
  const held = useRef<Draft>(undefined);

  const fill = (values: Draft) => {
    for (const name of ['text', 'author'] as const) fieldOf(form.current!, name).value = values[name];
    setDraft(values);
    given.current = values;
  };
  // Fields as they were given hold nothing of the reader's.
  const store = (now: Draft) => {
    if (!isSame(now, blank.current)) return keepDraft(slot, now);
    dropDraft(slot);
    return undefined;
  };
  const keep = () => {
    setUnkept(store(read(form.current!)));
  };

  // The browser's own memory is read after the first paint, which is the same wherever the page was rendered.
  useEffect(() => {
    const name = initial?.author ?? rememberedName() ?? '';
    blank.current = { text: initial?.text ?? '', author: name };
    const kept = restoreDraft(slot);
    const now = read(form.current!);
    const early = takeEarlyDraft(slot);
    const typed = now.text === blank.current.text ? '' : now.text;
    const text = [kept?.text, early?.text, typed].reduce<string>(joined, '');
    // What is being sent stays as it was sent.
    if (isSentEarly(form.current!)) held.current = kept;
    else if (text && text !== typed) {
      fill({ text, author: now.author || early?.author || kept?.author || name });
      setState('restored');
    } else if (!now.author) fill({ ...now, author: name });
    if (early || typed) keep();

    const { current } = form;
    const leave = () => current && !isSame(read(current), given.current) && store(read(current));
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each form: its values are its own from then on
  }, [slot]);

  // What cannot be kept is lost with the page: the browser asks before it goes.
  useEffect(() => {
    if (!unkept) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unkept]);

  const discard = () => {
    setState({ discarded: read(form.current!) });
    fill(blank.current);
    dropDraft(slot);
    setUnkept(undefined);
  };
  const undo = () => {
    if (typeof state === 'object') fill(state.discarded);
    keep();
    setState('restored');
  };

  return {
    draft,
    typed() {
      setDraft(read(form.current!));
      keep();
    },
    forget(sent) {
      const now = read(form.current!);
      blank.current = { text: '', author: rememberedName() ?? '' };
      setState('fresh');
      // Who went on typing while it was on its way keeps that.
      if (now.text !== sent.get('text')) return keep();
      dropDraft(slot);
      setUnkept(undefined);
      fill(held.current ?? blank.current);
      if (held.current) keep();
      held.current = undefined;
    },
    line: { state, full: unkept === 'full', discard, undo },
  };
}

/** What was kept, and what was typed before it could be brought back: no word of either is lost. */
function joined(older: string, newer = ''): string {
  if (older.includes(newer)) return older;
  return newer.includes(older) ? newer : `${older}\n\n${newer}`;
}

const isSame = (a: Draft, b: Draft) => a.text === b.text && a.author === b.author;

function fieldOf(form: HTMLFormElement, name: keyof Draft) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
  throw new Error(`The form has no field "${name}"`);
}

const read = (form: HTMLFormElement): Draft => ({
  text: fieldOf(form, 'text').value,
  author: fieldOf(form, 'author').value,
});
