import { words } from '#words/offline';
import { useEffect, useState } from 'react';
import { direction } from '../news/language.ts';
import { byteSize } from '../ui/byte-size.ts';
import { KeptSection } from '../ui/kept-section.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { copiesSize, eraseCopies } from './copies.ts';
import { type KeptStory, keptStory, useKept } from './kept-articles.ts';

/** What lies in this browser of the paper itself, how large it is, and how it is erased. */
export const OfflineCopies = () => 'caches' in window && <Copies />;

function Copies() {
  const { stories, size } = useCopies();
  const [erased, setErased] = useState(false);
  const { heading, total, nothing, what, erase, contents } = words.copies;
  const act = () => void eraseCopies().then(() => setErased(true));
  return (
    <KeptSection
      title={heading}
      total={size > 0 ? total(stories.length, byteSize(size)) : nothing}
      what={what}
      erase={size > 0 ? { label: erase, act } : undefined}
      contents={{ label: contents, items: stories.map(Copy), more: words.reach.more }}
    >
      {erased && <Notice>{words.copies.erased}</Notice>}
    </KeptSection>
  );
}

const Copy = ({ path, title, language }: KeptStory) => (
  <span lang={language} dir={direction(language)}>
    <Link to={path}>{title}</Link>
  </span>
);

function useCopies() {
  const kept = useKept();
  const [copies, setCopies] = useState<{ stories: KeptStory[]; size: number }>({ stories: [], size: 0 });
  useEffect(() => {
    let left = false;
    const read = async () => {
      const [stories, size] = await Promise.all([Promise.all([...kept].map(keptStory)), copiesSize()]);
      if (!left) setCopies({ stories: stories.filter((story) => story !== undefined), size });
    };
    void read().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [kept]);
  return copies;
}
