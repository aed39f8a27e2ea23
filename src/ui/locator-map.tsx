import type { ReactNode } from 'react';
import { hrefOf } from '../browser/href-of.ts';
import s from './locator-map.module.css';

const frames = { wide: '0 0 768 336', narrow: '0 0 384 288' };

interface Props {
  /** A file with a view for each frame, which it names by its own colours: those of the page. */
  url: string;
  label: string;
  caption?: ReactNode;
}

/** A map in the paper's own colours and letters, as wide or as narrow as there is room. */
export function LocatorMap({ url, label, caption }: Props) {
  return (
    <figure className={s.map}>
      {(['wide', 'narrow'] as const).map((view) => (
        <svg key={view} className={s[view]} viewBox={frames[view]} role="img" aria-label={label}>
          <use href={`${hrefOf(url)}#${view}`} />
        </svg>
      ))}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
