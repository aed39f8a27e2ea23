import { words } from '#words';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { type Draft, dropDraft, keepDraft, rememberedName, restoreDraft } from './drafts.ts';
import s from './comment-form.module.css';

interface Options {
  slot: string;
  form: RefObject<HTMLFormElement | null>;
  initial: Draft | undefined;
}

/**
 * Keeps what is typed into a form, and brings it back. `draft` is what the fields hold now; `typed` is to be called
 * when they change, `forget` when they are done with; `line` tells the reader of a draft that came back.
 */
export function useDraft({ slot, form, initial }: Options): {
  draft: Draft;
  typed: () => void;
  forget: () => void;
  line: ReactNode;
} {
  const blank = useRef<Draft>(initial ?? { text: '', author: '' });
  const [draft, setDraft] = useState(blank.current);
  const [state, setState] = useState<'fresh' | 'restored' | { discarded: Draft }>('fresh');
  const [lost, setLost] = useState(false);

  const fill = (values: Draft) => {
    for (const name of ['text', 'author'] as const) fieldOf(form.current!, name).value = values[name];
    setDraft(values);
  };
  // Fields as they were given hold nothing of the reader's.
  const store = (now: Draft) => {
    const { text, author } = blank.current;
    if (now.text !== text || now.author !== author) return keepDraft(slot, now);
    dropDraft(slot);
    return undefined;
  };
  const keep = () => setLost(store(read(form.current!)) === 'full');

  // The browser's own memory is read after the first paint, which is the same wherever the page was rendered.
  useEffect(() => {
    const name = initial?.author ?? rememberedName() ?? '';
    blank.current = { text: initial?.text ?? '', author: name };
    const kept = restoreDraft(slot);
    const now = read(form.current!);
    if (now.text === (initial?.text ?? '') && kept) {
      fill({ text: kept.text, author: kept.author || name });
      setState('restored');
    } else if (!now.author) fill({ ...now, author: name });

    const { current } = form;
    const leave = () => current && store(read(current));
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each form: its values are its own from then on
  }, [slot]);

  const discard = () => {
    setState({ discarded: read(form.current!) });
    fill(blank.current);
    dropDraft(slot);
  };
  const undo = (discarded: Draft) => {
    fill(discarded);
    keep();
    setState('restored');
  };

  return {
    draft,
    typed() {
      setDraft(read(form.current!));
      keep();
    },
    forget() {
      const { author } = read(form.current!);
      blank.current = { text: '', author: rememberedName() ?? author };
      fill({ text: '', author: rememberedName() ?? '' });
      dropDraft(slot);
      setState('fresh');
    },
    line: (
      <div role="status" className={s.draft}>
        {lost && <p>{words.comments.draftFull}</p>}
        {state === 'restored' && (
          <p>
            {words.comments.draftRestored} · <Button onClick={discard}>{words.comments.discard}</Button>
          </p>
        )}
        {typeof state === 'object' && (
          <p>
            {words.comments.draftDiscarded} ·{' '}
            <Button onClick={() => undo(state.discarded)}>{words.undo}</Button>
          </p>
        )}
      </div>
    ),
  };
}

const fieldOf = (form: HTMLFormElement, name: keyof Draft) =>
  form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;

const read = (form: HTMLFormElement): Draft => ({
  text: fieldOf(form, 'text').value,
  author: fieldOf(form, 'author').value,
});
