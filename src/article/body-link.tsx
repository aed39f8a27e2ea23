import type { ReactNode } from 'react';
import { hrefOf } from '../browser/href-of.ts';
import { Link } from '../ui/link.tsx';

/** A link within the text: pages of the paper open in the app, its files and the rest of the web by the browser. */
export function BodyLink({
  url,
  title,
  children,
}: {
  url: string;
  title?: string | undefined;
  children: ReactNode;
}) {
  const isPage = /^\/(?:[^?#]*\/)?(?:[?#].*)?$/.test(url);
  if (isPage)
    return (
      <Link to={url} title={title}>
        {children}
      </Link>
    );
  return (
    <a href={hrefOf(url)} title={title} {...(/^https?:/.test(url) && { rel: 'noreferrer' })}>
      {children}
    </a>
  );
}
