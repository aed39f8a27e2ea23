import { type MouseEvent, useState } from 'react';
import { hrefOf } from '../../browser/href-of.ts';
import { type ArticleFile, countFaults } from './article-check.ts';
import { addressOfChoice, choose } from './use-article-check-choice.ts';
import s from './article-check.module.css';
import w from '../workbench.module.css';

/** More are found by searching. */
const shown = 60;

interface Props {
  files: readonly ArticleFile[];
  chosen: string | undefined;
}

/** All article files, to search in and to choose one of. */
export function ArticleCheckPicker({ files, chosen }: Props) {
  const [wanted, setWanted] = useState('');
  const found = files.filter((file) => holds(file, wanted));
  const rest = found.length - shown;

  return (
    <nav aria-label="Article files" className={w.stack}>
      <label className={w.stack}>
        Find by headline or file name
        <input
          type="search"
          className={w.entry}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </label>
      <ul ref={showChosen} className={s.files}>
        {found.slice(0, shown).map((file) => (
          <li key={file.file}>
            <FileLink file={file} isChosen={file.file === chosen} />
          </li>
        ))}
      </ul>
      <p role="status" className={w.quiet}>
        {found.length === 0 ? 'No file is called so.' : rest > 0 && `${rest} more: search.`}
      </p>
    </nav>
  );
}

function FileLink({ file: { file, title, faults }, isChosen }: { file: ArticleFile; isChosen: boolean }) {
  function take(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose(file);
  }
  return (
    <a
      href={hrefOf(addressOfChoice(file).slice(import.meta.env.BASE_URL.length - 1))}
      onClick={take}
      aria-current={isChosen || undefined}
    >
      {title !== undefined && <span className={s.title}>{title}</span>}{' '}
      <span className={w.quiet}>{file}</span>{' '}
      {faults.length > 0 && <span className={s.mark}>{countFaults(faults.length)}</span>}
    </a>
  );
}

/** Scrolls the list, and not the page, to the file that is chosen when it is opened. */
function showChosen(list: HTMLElement | null) {
  const link = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && link) list.scrollTop = link.offsetTop - list.offsetTop - link.offsetHeight;
}

/** Every word of what is wanted, in any order. */
const holds = ({ file, title = '' }: ArticleFile, wanted: string) =>
  wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${title} ${file}`.toLowerCase().includes(word));
