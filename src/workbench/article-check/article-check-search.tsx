import { masthead } from '../../masthead.ts';
import type { FeedItem } from '../../news/feed-page.ts';
import { direction } from '../../news/language.ts';
import s from './article-check-search.module.css';

/** Where search engines cut, about, in characters. */
const room = { title: 60, description: 155 };

/** The article among the results of a search engine, cut as it would be there. */
export function ArticleCheckSearch({ item }: { item: FeedItem }) {
  const { url, summary, language, _generico } = item;
  const title = `${item.title} – ${masthead.title}`;
  const address = [new URL(url).hostname, _generico.category, _generico.slug].join(' › ');
  return (
    <>
      <div className={s.result} lang={language} dir={direction(language)}>
        <p className={s.address}>{address}</p>
        <p className={s.title}>{cut(title, room.title)}</p>
        <p className={s.description}>{cut(summary, room.description)}</p>
      </div>
      <ul className={s.lengths}>
        <Length of="title" text={title} />
        <Length of="description" text={summary} />
      </ul>
    </>
  );
}

function Length({ of, text }: { of: keyof typeof room; text: string }) {
  const length = Array.from(text).length;
  const told = `The ${of} has ${length} characters`;
  return length > room[of] ? (
    <li className={s.long}>
      {told}: it is cut at about {room[of]}.
    </li>
  ) : (
    <li>
      {told} of about {room[of]}.
    </li>
  );
}

/** Between words, as search engines do. */
const cut = (text: string, length: number) =>
  Array.from(text).length <= length
    ? text
    : `${Array.from(text)
        .slice(0, length)
        .join('')
        .replace(/\s+\S*$/, '')} …`;
