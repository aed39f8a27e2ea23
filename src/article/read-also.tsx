import { words } from '#words';
import { articlePath } from '../news/article.ts';
import { direction } from '../news/language.ts';
import { Link } from '../ui/link.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { useArticle } from './article-context.ts';
import { InterfaceWords } from './interface-words.tsx';
import s from './card.module.css';

/** Another story, by its own headline; by its address for as long as that is not known. */
export function ReadAlso({ path }: { path: string }) {
  const story = useArticle().readAlso.find(({ _generico }) => articlePath(_generico) === path);
  return (
    <aside className={s.card} aria-label={words.article.readAlso}>
      <InterfaceWords className={s.kind}>{words.article.readAlso}</InterfaceWords>
      <Link to={path} className={s.link} lang={story?.language} dir={story && direction(story.language)}>
        {story ? <MarkedText parts={story._generico.headline} /> : path}
      </Link>
    </aside>
  );
}
