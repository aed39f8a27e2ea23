import { words } from '#words/offline';
import { useEffect, useState } from 'react';
import { direction } from '../news/language.ts';
import { Link } from '../ui/link.tsx';
import { savedCache } from './cache-names.ts';
import { articlesIn, type KeptStory, keptStory, useKept } from './kept-articles.ts';
import s from './out-of-reach.module.css';
import { whenBack } from './when-back.ts';

/** More only make the page long. */
const most = 30;

/** Where a page cannot be had: what can be read meanwhile, the saved stories first. It tries again by itself. */
export function OutOfReach({ retry }: { retry: () => void }) {
  const stories = useStories();
  useEffect(() => whenBack(retry), [retry]);
  if (!stories) return null;
  return (
    <section className={s.reach} aria-label={words.reach.heading}>
      <p>{words.reach.waiting}</p>
      <h2>{words.reach.heading}</h2>
      {stories.length === 0 && <p>{words.reach.none}</p>}
      <ul>
        {stories.slice(0, most).map(({ path, title, language, saved }) => (
          <li key={path}>
            <Link to={path} lang={language} dir={direction(language)}>
              {title}
            </Link>
            {saved && <small>{words.reach.saved}</small>}
          </li>
        ))}
        {stories.length > most && <li>{words.reach.more(stories.length - most)}</li>}
      </ul>
    </section>
  );
}

function useStories() {
  const kept = useKept();
  const [stories, setStories] = useState<(KeptStory & { saved: boolean })[]>();
  useEffect(() => {
    let left = false;
    void read(kept).then((found) => left || setStories(found));
    return () => {
      left = true;
    };
  }, [kept]);
  return stories;
}

async function read(kept: ReadonlySet<string>) {
  const saved = new Set(kept.size > 0 ? await articlesIn(savedCache) : []);
  const stories = await Promise.all([...kept].map(keptStory));
  return stories.flatMap((story) => (story ? [{ ...story, saved: saved.has(story.path) }] : []));
}
