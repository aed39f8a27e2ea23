import { fileUrl } from '../browser/file-url.ts';
import type { LeadImage } from '../news/article.ts';
import type { Image } from '../news/body.ts';
import { words } from '#words';
import { InterfaceWords } from './interface-words.tsx';
import s from './picture.module.css';

/** A picture as it stands in a line of text. */
export function Picture({ image: { url, alt, width, height } }: { image: Image }) {
  return <img src={fileUrl(url)} alt={alt} width={width} height={height} loading="lazy" decoding="async" />;
}

/** A picture of its own, with what its title says below it. */
export function Figure({ image }: { image: Image }) {
  return (
    <figure className={s.figure}>
      <Picture image={image} />
      {image.title && <figcaption>{image.title}</figcaption>}
    </figure>
  );
}

/** The picture that leads an article: it is loaded first, and its place is kept. */
export function LeadPicture({ image }: { image: LeadImage }) {
  const { url, alt, width, height, caption, credit } = image;
  return (
    <figure className={s.figure}>
      <img src={fileUrl(url)} alt={alt} width={width} height={height} fetchPriority="high" />
      {(caption ?? credit) && (
        <figcaption>
          {caption}{' '}
          {credit && (
            <InterfaceWords className={s.credit}>{`${words.article.credit} ${credit}`}</InterfaceWords>
          )}
        </figcaption>
      )}
    </figure>
  );
}
