import { hrefOf } from '../browser/href-of.ts';
import { masthead } from '../masthead.ts';

interface Props {
  title: string;
  description?: string;
  /** Where the page stands; a page that stands anywhere is not to be found by machines. */
  path?: string;
  /** The path of the list page whose feeds tell the same. */
  feeds?: string;
  /** The paths of the list pages beside it. */
  newer?: string | undefined;
  older?: string | undefined;
}

const formats = { 'feed+json': 'feed.json', 'rss+xml': 'rss.xml', 'atom+xml': 'atom.xml' };

/** What a page says of itself to browsers and machines, as far as it changes from page to page. */
export function PageHead({ title, description, path, feeds, newer, older }: Props) {
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {path ? (
        <link rel="canonical" href={masthead.url + encodeURI(path)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {newer && <link rel="prev" href={hrefOf(newer)} />}
      {older && <link rel="next" href={hrefOf(older)} />}
      {feeds &&
        Object.entries(formats).map(([type, file]) => (
          <link
            key={type}
            rel="alternate"
            type={`application/${type}`}
            href={hrefOf(feeds + file)}
            title={masthead.title}
          />
        ))}
    </>
  );
}
