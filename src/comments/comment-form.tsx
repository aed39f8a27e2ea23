import { words } from '#words';
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { useIsHydrated } from '../browser/use-is-hydrated.ts';
import * as v from 'valibot';
import { CommentDraft, commentLimit, nameLimit } from '../news/comment.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { StoreError, type StoreFailure } from './comment-store.ts';
import { DraftLine } from './draft-line.tsx';
import { useDraft } from './use-draft.ts';
import s from './comment-form.module.css';

interface Props {
  /** What its draft is kept under. */
  slot: string;
  /** What it begins with; a draft that was kept goes before. */
  initial?: { text: string; author: string };
  submitLabel: string;
  doneMessage?: string;
  /** Keeps the comment; the form is cleared when it has. */
  onSubmit: (draft: CommentDraft, remember: boolean) => Promise<void>;
  onDone?: () => void;
  onCancel?: () => void;
  /** Stands between the fields and the button; a checkbox named "remember" is understood. */
  children?: ReactNode;
}

/** A second click within this time, in milliseconds, belongs to the first. */
const doubleClick = 600;

type Errors = Partial<Record<keyof CommentDraft, string>>;

export function CommentForm({
  slot,
  initial,
  submitLabel,
  doneMessage,
  onSubmit,
  onDone,
  onCancel,
  children,
}: Props) {
  const form = useRef<HTMLFormElement>(null);
  const isHydrated = useIsHydrated();
  const [errors, setErrors] = useState<Errors>({});
  const sentAt = useRef(-Infinity);
  // No state: who types and posts again before the page has been drawn anew must not be taken for one who waits.
  const sending = useRef(false);
  const [isDone, setDone] = useState(false);
  const [failure, setFailure] = useState<StoreFailure>();
  const { draft, typed, line, forget } = useDraft({ slot, form, initial });

  const validate = () => v.safeParse(CommentDraft, Object.fromEntries(new FormData(form.current!)));

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    // A double click is one comment.
    if (sending.current || event.timeStamp - sentAt.current < doubleClick) return;
    const result = validate();
    setDone(false);
    if (!result.success) return refuse(messages(result.issues));

    setErrors({});
    setFailure(undefined);
    sending.current = true;
    try {
      const sent = new FormData(form.current!);
      await onSubmit(result.output, sent.has('remember'));
      forget(sent);
      sentAt.current = event.timeStamp;
      setDone(true);
      onDone?.();
    } catch (error) {
      setFailure(error instanceof StoreError ? error.failure : 'unknown');
    } finally {
      sending.current = false;
    }
  }

  function refuse(found: Errors) {
    setErrors(found);
    form.current!.querySelector<HTMLElement>(found.text ? '[name=text]' : '[name=author]')?.focus();
  }

  function input() {
    sentAt.current = -Infinity;
    typed();
    setDone(false);
    setFailure(undefined);
    // A message goes as its field is mended; none appears before the reader has tried to post.
    const result = validate();
    const left = result.success ? {} : messages(result.issues);
    setErrors((shown) => ({
      ...(shown.text && pick(left, 'text')),
      ...(shown.author && pick(left, 'author')),
    }));
  }

  function shortcut(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current!.requestSubmit();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl+Enter posts from any field
    <form
      ref={form}
      className={s.form}
      onSubmit={(event) => void submit(event)}
      onInput={input}
      onKeyDown={shortcut}
      // Until we answer, the browser does.
      noValidate={isHydrated}
    >
      <DraftLine {...line} />
      <Field
        multiline
        name="text"
        label={words.comments.comment}
        defaultValue={initial?.text}
        error={errors.text}
        hint={errors.text ? undefined : room(draft.text, commentLimit, words.comments.longText)}
      />
      <Field
        name="author"
        label={words.comments.name}
        defaultValue={initial?.author}
        error={errors.author}
        hint={errors.author ? undefined : room(draft.author, nameLimit, words.comments.longName)}
        autoComplete="name"
      />
      {children}
      <div className={s.row}>
        <Button type="submit" look="main">
          {submitLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.comments.cancel}</Button>}
        <span className={s.hint}>{words.comments.keptHere}</span>
      </div>
      <div role="status">{isDone && <p className={s.hint}>{doneMessage}</p>}</div>
      {failure && <Notice urgent>{words.comments.failed[failure]}</Notice>}
    </form>
  );
}

/** What is wrong, by field, in the words of the paper. */
function messages(issues: v.InferIssue<typeof CommentDraft>[]): Errors {
  const { missingText, missingName, longText, longName } = words.comments;
  const said: Errors = {};
  for (const { path, message, input } of issues) {
    const length = typeof input === 'string' ? input.length : 0;
    if (path?.[0].key === 'text')
      said.text = message === 'long' ? longText(length - commentLimit) : missingText;
    else said.author = message === 'long' ? longName(length - nameLimit) : missingName;
  }
  return said;
}

const pick = (errors: Errors, name: keyof Errors): Errors => (errors[name] ? { [name]: errors[name] } : {});

/** How much may still be typed, once nine tenths are; and then how much is too much. */
function room(text: string, limit: number, tooLong: (over: number) => string): string | undefined {
  const left = limit - text.trim().length;
  if (left < 0) return tooLong(-left);
  return left < limit / 10 ? words.comments.left(left) : undefined;
}
