import { words } from '#words';
import { articlePath } from '../news/article.ts';
import type { ArticleLinks } from '../news/article-links.ts';
import { direction } from '../news/language.ts';
import type { LinkedStory } from '../news/linked-story.ts';
import { Link } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import s from './neighbours.module.css';

/** The stories before and after this one in its category. */
export function Neighbours({ older, newer }: Pick<ArticleLinks, 'older' | 'newer'>) {
  if (!older && !newer) return null;
  return (
    <nav className={s.neighbours} aria-label={words.article.neighbours}>
      {older && <Neighbour item={older} rel="prev" label={words.article.older} />}
      {newer && <Neighbour item={newer} rel="next" label={words.article.newer} />}
    </nav>
  );
}

function Neighbour({ item, rel, label }: { item: LinkedStory; rel: 'prev' | 'next'; label: string }) {
  return (
    <Link to={articlePath(item._generico)} rel={rel} className={s.neighbour}>
      <span className={s.label}>{label}</span>{' '}
      <span className={s.headline} lang={item.language} dir={direction(item.language)}>
        <MarkedText parts={item._generico.headline} />
      </span>
    </Link>
  );
}
