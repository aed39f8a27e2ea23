import { useId } from 'react';
import s from './field.module.css';

interface Props {
  label: string;
  name: string;
  error?: string | undefined;
  /** How much room is left, told near the end of it. */
  hint?: string | undefined;
  multiline?: boolean;
  defaultValue?: string | undefined;
  autoComplete?: string;
}

/** A required control with a label that stays, and an error that is tied to it. */
export function Field({ label, error, hint, multiline = false, ...control }: Props) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const Control = multiline ? 'textarea' : 'input';

  return (
    <div className={s.field}>
      <label htmlFor={id} className={s.label}>
        {label}
      </label>
      <Control
        {...control}
        id={id}
        className={s.control}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {error && (
        <p id={`${id}-error`} className={s.error}>
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={s.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
