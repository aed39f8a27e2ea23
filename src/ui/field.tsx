import { type ComponentProps, useId } from 'react';
import s from './field.module.css';

type Props = {
  label: string;
  error?: string | undefined;
  /** How much room is left, told near the end of it. */
  hint?: string | undefined;
} & (({ multiline: true } & ComponentProps<'textarea'>) | ({ multiline?: false } & ComponentProps<'input'>));

/** A control with a label that stays, and an error that is tied to it. */
export function Field({ label, error, hint, ...control }: Props) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    className: s.control,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  };

  return (
    <div className={s.field}>
      <label htmlFor={id} className={s.label}>
        {label}
      </label>
      {control.multiline ? <TextArea {...control} {...shared} /> : <Input {...control} {...shared} />}
      {error && (
        <p id={`${id}-error`} className={s.error}>
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={s.hint} aria-live="polite">
          {hint}
        </p>
      )}
    </div>
  );
}

const TextArea = ({ multiline: _, ...props }: ComponentProps<'textarea'> & { multiline: true }) => (
  <textarea {...props} />
);
const Input = ({ multiline: _, ...props }: ComponentProps<'input'> & { multiline?: false }) => (
  <input {...props} />
);
