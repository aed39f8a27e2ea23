import { fileUrl } from '../browser/file-url.ts';
import { masthead } from '../masthead.ts';

/** What a page says of itself to browsers and machines. `feed` is the path of the feed that tells the same. */
export function PageHead({
  title,
  description,
  feed,
}: {
  title: string;
  description?: string;
  feed?: string;
}) {
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {feed && (
        <link rel="alternate" type="application/feed+json" href={fileUrl(feed)} title={masthead.title} />
      )}
    </>
  );
}
