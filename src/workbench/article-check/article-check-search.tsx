import { masthead } from '../../masthead.ts';
import type { FeedItem } from '../../news/feed-page.ts';
import { direction } from '../../news/language.ts';
import s from './article-check.module.css';
import w from '../workbench.module.css';

/** Where search engines cut, about, in characters. */
const room = { title: 60, description: 155 };

/** The article among the results of a search engine, cut as it would be there. */
export function ArticleCheckSearch({ item }: { item: FeedItem }) {
  const { url, summary, language, _generico } = item;
  const title = `${item.title} – ${masthead.title}`;
  const address = [new URL(url).hostname, _generico.category, _generico.slug].join(' › ');
  return (
    <>
      <div className={`${w.stack} ${s.result}`} lang={language} dir={direction(language)}>
        <p className={w.quiet}>{address}</p>
        <b>{cut(title, room.title)}</b>
        <p className={w.quiet}>{cut(summary, room.description)}</p>
      </div>
      <ul className={w.quiet}>
        <Length of="title" text={title} />
        <Length of="description" text={summary} />
      </ul>
    </>
  );
}

function Length({ of, text }: { of: keyof typeof room; text: string }) {
  const length = Array.from(text).length;
  const isLong = length > room[of];
  return (
    <li className={isLong ? s.long : undefined}>
      The {of} has {length} characters{isLong ? ': it is cut at about' : ' of about'} {room[of]}.
    </li>
  );
}

/** Between words, as search engines do. */
function cut(text: string, length: number): string {
  const signs = Array.from(text);
  if (signs.length <= length) return text;
  return `${signs
    .slice(0, length)
    .join('')
    .replace(/\s+\S*$/, '')} …`;
}
