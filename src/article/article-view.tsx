import { words } from '#words';
import { type ReactNode, useMemo } from 'react';
import type { ArticleLinks } from '../news/article-links.ts';
import type { ReadableArticle } from '../news/article.ts';
import { direction } from '../news/language.ts';
import { mapOf } from '../news/locator-map.ts';
import { collectNotes } from '../news/notes.ts';
import { isOpening } from '../news/opening-words.ts';
import { plainText } from '../news/plain-text.ts';
import { listed } from '../ui/listed.ts';
import { LocatorMap } from '../ui/locator-map.tsx';
import { ArticleProvider } from './article-context.ts';
import { Body } from './body.tsx';
import { Byline } from './byline.tsx';
import { Colophon } from './colophon.tsx';
import { Inline } from './inline.tsx';
import { InterfaceWords } from './interface-words.tsx';
import { Notes } from './notes.tsx';
import { LeadPicture } from './picture.tsx';
import { Printed } from './printed.tsx';
import s from './article-view.module.css';

interface Props {
  article: ReadableArticle;
  readAlso: ArticleLinks['readAlso'];
  pictures?: ArticleLinks['pictures'] | undefined;
  /** What one can do with the article: it stands in the byline. */
  tools: ReactNode;
}

const none: ArticleLinks['pictures'] = {};

/** One article, whole. */
export function ArticleView({ article, readAlso, pictures = none, tools }: Props) {
  const { headline, description, dateline, image, body, inLanguage } = article;
  const map = mapOf(article);
  const notes = useMemo(() => collectNotes({ headline, body }), [headline, body]);
  const context = useMemo(() => ({ notes, readAlso, pictures }), [notes, readAlso, pictures]);

  return (
    <ArticleProvider value={context}>
      <article lang={inLanguage} dir={direction(inLanguage)} className={s.article}>
        <header className={s.head}>
          {/* Named by its words: the notes behind its marks are read out where they are opened. */}
          <h1 aria-label={plainText(headline)} tabIndex={-1}>
            <Inline nodes={headline} />
          </h1>
          {/* Nobody reads the same words twice; lists, feeds and search have them. */}
          {!isOpening(description, body) && <p className={s.stand}>{description}</p>}
          <div lang={words.locale} dir={direction(words.locale)}>
            <Byline article={article}>{tools}</Byline>
          </div>
        </header>
        {image && <LeadPicture image={image} />}
        {map && (
          <LocatorMap
            url={map.url}
            label={words.article.map(listed(map.places))}
            caption={<InterfaceWords>{words.article.mapCaption(listed(map.places))}</InterfaceWords>}
          />
        )}
        <Body nodes={body} dateline={dateline} />
        <Notes />
        <Colophon article={article} />
        <Printed article={article} />
      </article>
    </ArticleProvider>
  );
}
