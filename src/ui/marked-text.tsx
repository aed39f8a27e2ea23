import s from './marked-text.module.css';

/** Words with marks that point at notes standing elsewhere: to be seen, not to be read out. */
export function MarkedText({ parts }: { parts: readonly (string | { mark: string })[] }) {
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={index} className={s.mark} aria-hidden="true">
        {part.mark}
      </span>
    ),
  );
}
