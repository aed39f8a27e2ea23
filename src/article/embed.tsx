import { words } from '#words';
import { hrefOf } from '../browser/href-of.ts';
import { Icon } from '../ui/icon.tsx';
import { InterfaceWords } from './interface-words.tsx';
import s from './card.module.css';

/** Somebody else's video or post: nothing of it is loaded until the reader goes there. */
export function Embed({ url, title }: { url: string; title: string }) {
  return (
    <aside className={s.card} aria-label={words.article.embed}>
      <a href={hrefOf(url)} className={s.link} rel="noreferrer">
        {title}
      </a>
      <InterfaceWords className={s.host}>
        {words.article.opensAt(hostOf(url))} <Icon name="leave" />
      </InterfaceWords>
    </aside>
  );
}

const hostOf = (url: string) => url.replace(/^https?:\/\/(?:www\.)?([^/?#:]+).*$/, '$1');
