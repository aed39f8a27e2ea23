import { useState } from 'react';
import { hrefOf } from '../../browser/href-of.ts';
import { masthead } from '../../masthead.ts';
import type { FeedItem } from '../../news/feed-page.ts';
import { Notice } from '../../ui/notice.tsx';
import { cardUrl } from './article-check.ts';
import s from './article-check.module.css';
import w from '../workbench.module.css';

interface Props {
  file: string;
  item: FeedItem;
  /** Another one where the card may be another. */
  version: string;
}

/** A link to the article as social networks show it, with the card that the build will draw. */
export function ArticleCheckCard({ file, item, version }: Props) {
  const [failed, setFailed] = useState<string>();
  const { title, summary } = item;
  return (
    <figure className={`${w.box} ${s.card}`}>
      {failed === version ? (
        <Notice action={<a href={hrefOf(cardUrl(file))}>What the dev server says</a>}>
          The card could not be drawn.
        </Notice>
      ) : (
        <img
          src={`${hrefOf(cardUrl(file))}?${version}`}
          alt={`The card: ${title}`}
          onError={() => setFailed(version)}
        />
      )}
      <figcaption>
        <small className={w.quiet}>{new URL(masthead.url).hostname}</small>
        <b>{title}</b>
        <span>{summary}</span>
      </figcaption>
    </figure>
  );
}
