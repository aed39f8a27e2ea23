import { words } from '#words';
import { hrefOf } from '../browser/href-of.ts';
import type { FeedItem } from '../news/feed-page.ts';
import type { Front } from '../news/front.ts';
import { sourcesOf } from '../news/picture-files.ts';
import { Link } from '../ui/link.tsx';
import { listed } from '../ui/listed.ts';
import { LocatorMap } from '../ui/locator-map.tsx';
import { Notice } from '../ui/notice.tsx';
import { PlacedPicture } from '../ui/picture.tsx';
import { Story } from './story.tsx';
import s from './front-stories.module.css';

/** The front: one story leads, three second it, and each category has a strip. */
export function FrontStories({ front: { lead, seconds, strips } }: { front: Front }) {
  if (!lead) return <Notice>{words.list.empty}</Notice>;
  return (
    <>
      <div className={s.top}>
        <Lead item={lead} />
        <div className={s.seconds}>
          {seconds.map((item) => (
            <article key={item.url}>
              <Story item={item} level={2} category summary />
            </article>
          ))}
        </div>
      </div>
      {strips.map(({ category, title, items }) => (
        <section key={category} className={s.strip} aria-labelledby={`strip-${category}`}>
          <h2 id={`strip-${category}`}>
            <Link to={`/${category}/`}>{title}</Link>
          </h2>
          <ul>
            {items.map((item) => (
              <li key={item.url}>
                <Story item={item} level={3} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Lead({ item }: { item: FeedItem }) {
  const { image, map } = item._generico;
  return (
    <article className={s.lead}>
      {image && (
        <PlacedPicture
          src={hrefOf(image.url)}
          alt={image.alt}
          width={image.width}
          height={image.height}
          avif={sourcesOf(image.files, 'avif', hrefOf)}
          webp={sourcesOf(image.files, 'webp', hrefOf)}
          sizes="(min-width: 62rem) 46rem, 100vw"
          color={image.files?.color}
          fetchPriority="high"
        />
      )}
      {map && <LocatorMap url={map.url} label={words.article.map(listed(map.places))} />}
      <Story item={item} level={2} category summary />
    </article>
  );
}
