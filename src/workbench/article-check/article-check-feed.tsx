import { masthead } from '../../masthead.ts';
import type { FeedItem } from '../../news/feed-page.ts';
import { direction } from '../../news/language.ts';
import { listed } from '../../ui/listed.ts';
import { Time } from '../../ui/time.tsx';
import type { ArticleCheck } from './article-check.ts';
import s from './article-check.module.css';
import w from '../workbench.module.css';

/** What subscribers get: what stands above the text, and the text as their program shows it. */
export function ArticleCheckFeed({ item, feed }: Pick<ArticleCheck, 'item' | 'feed'>) {
  const { title, link, authors, categories, description, content } = feed;
  return (
    <div className={`${w.stack} ${s.feed}`}>
      <dl>
        <Row name="Title" value={title} item={item} />
        <Row name="Summary" value={description} item={item} />
        <dt>Date</dt>
        <dd>
          <Time iso={item.date_published} exact />
        </dd>
        <Row name="By" value={listed(authors)} />
        <Row name="Categories" value={categories.join(', ')} />
        <Row name="Address" value={link} />
      </dl>
      <iframe
        title="The text as a feed reader shows it"
        sandbox="allow-same-origin"
        srcDoc={documentOf(content, item.language)}
        onLoad={({ currentTarget }) => fit(currentTarget)}
      />
    </div>
  );
}

function Row({ name, value, item }: { name: string; value: string; item?: FeedItem }) {
  return (
    <>
      <dt>{name}</dt>
      <dd {...(item && { lang: item.language, dir: direction(item.language) })}>{value}</dd>
    </>
  );
}

/** As tall as its text, so that it has no scroll position to lose when the text is another. */
function fit(frame: HTMLIFrameElement) {
  const body = frame.contentDocument?.body;
  if (!body) return;
  new ResizeObserver(() => (frame.style.blockSize = `${body.offsetHeight}px`)).observe(body);
}

/** Pictures come from this server: the site may not have them yet, and others are never asked. No script runs in it. */
const documentOf = (content: string, language: string) =>
  `<!doctype html><html lang="${language}" dir="${direction(language)}"><head><meta charset="utf-8"><style>${style}</style>` +
  `</head><body>${content.replaceAll(`src="${masthead.url}/`, `src="${import.meta.env.BASE_URL}`)}</body></html>`;

/** What readers of feeds have in common. */
const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; display: flow-root; font: 1rem/1.6 Georgia, serif; max-inline-size: 40rem; }
  img { max-inline-size: 100%; block-size: auto; }
  figure { margin-inline: 0; }
  table { border-collapse: collapse; }
  td, th { padding: 0.3em 0.6em; border: 1px solid; }
`;
