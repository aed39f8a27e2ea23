import { words } from '#words/offline';
import { useEffect, useState } from 'react';
import { direction } from '../news/language.ts';
import { byteSize } from '../ui/byte-size.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { copiesSize, eraseCopies } from './copies.ts';
import { type KeptStory, keptStory, useKept } from './kept-articles.ts';
import s from './offline-copies.module.css';

/** More only make the page slow. */
const most = 200;

/** What lies in this browser of the paper itself, how large it is, and how it is erased. */
export function OfflineCopies() {
  const { stories, size } = useCopies();
  const [erased, setErased] = useState(false);
  if (!('caches' in window)) return null;
  return (
    <section className={s.copies} aria-label={words.copies.heading}>
      <header>
        <h2>{words.copies.heading}</h2>
        <span>{size ? words.copies.total(stories.length, byteSize(size)) : words.copies.nothing}</span>
        {size > 0 && (
          <Button
            aria-label={words.copies.eraseWhat}
            onClick={() => void eraseCopies().then(() => setErased(true))}
          >
            {words.copies.erase}
          </Button>
        )}
      </header>
      <p>{words.copies.what}</p>
      {erased && <Notice>{words.copies.erased}</Notice>}
      {stories.length > 0 && (
        <details>
          <summary>{words.copies.contents}</summary>
          <ul>
            {stories.slice(0, most).map(({ path, title, language }) => (
              <li key={path}>
                <Link to={path} lang={language} dir={direction(language)}>
                  {title}
                </Link>
              </li>
            ))}
            {stories.length > most && <li>{words.reach.more(stories.length - most)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}

function useCopies() {
  const kept = useKept();
  const [copies, setCopies] = useState<{ stories: KeptStory[]; size: number }>({ stories: [], size: 0 });
  useEffect(() => {
    let left = false;
    const read = async () => {
      const [stories, size] = await Promise.all([Promise.all([...kept].map(keptStory)), copiesSize()]);
      if (!left) setCopies({ stories: stories.filter((story) => story !== undefined), size });
    };
    if ('caches' in window) void read().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [kept]);
  return copies;
}
