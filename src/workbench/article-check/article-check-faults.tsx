import { Button } from '../../ui/button.tsx';
import { countFaults, type Fault } from './article-check.ts';
import s from './article-check.module.css';
import w from '../workbench.module.css';

interface Props {
  file: string;
  /** Nothing where there is no such file. */
  faults: readonly Fault[] | undefined;
}

/** What the newsroom has to say of a file, as the build would say it. */
export function ArticleCheckFaults({ file, faults }: Props) {
  const path = `public/articles/${file}`;
  return (
    <section aria-label="Messages" className={`${w.stack} ${s.part}`}>
      <h2 role="status">{headline(faults)}</h2>
      <p className={w.quiet}>{path}</p>
      {faults && (
        <ul className={`${w.stack} ${s.faults}`}>
          {faults.map(({ line, field, message }) => (
            <li key={`${line} ${field} ${message}`}>
              <Button title={`Open ${path}:${line}`} onClick={() => void openInEditor(`${path}:${line}`)}>
                Line {line}
              </Button>{' '}
              {field && <b>{field}:</b>} {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function headline(faults: readonly Fault[] | undefined): string {
  if (!faults) return 'There is no such file';
  return faults.length === 0 ? 'No faults' : countFaults(faults.length);
}

/** The dev server opens a file at a line in the editor that is running. */
const openInEditor = (place: string) =>
  fetch(`${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(place)}`);
