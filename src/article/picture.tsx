import { hrefOf } from '../browser/href-of.ts';
import type { LeadImage } from '../news/article.ts';
import type { Image } from '../news/body.ts';
import { sourcesOf } from '../news/picture-files.ts';
import { words } from '#words';
import { Picture, PlacedPicture } from '../ui/picture.tsx';
import { useArticle } from './article-context.ts';
import { InterfaceWords } from './interface-words.tsx';
import s from './picture.module.css';

/** A picture as it stands in a line of text. */
export function InlinePicture({ image }: { image: Image }) {
  return <Picture {...usePicture(image).picture} {...whenNear} />;
}

/** A picture of its own, with what its title says below it. */
export function Figure({ image }: { image: Image }) {
  const { picture, color } = usePicture(image);
  return (
    <figure className={s.figure}>
      <PlacedPicture {...picture} {...whenNear} color={color} />
      {image.title && <figcaption>{image.title}</figcaption>}
    </figure>
  );
}

/** The picture that leads an article: it is loaded first, and its place is kept. */
export function LeadPicture({ image }: { image: LeadImage }) {
  const { caption, credit } = image;
  const { picture, color } = usePicture(image);
  return (
    <figure className={s.figure}>
      <PlacedPicture
        {...picture}
        sizes="(min-width: 62rem) 47rem, 100vw"
        color={color}
        fetchPriority="high"
      />
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

const whenNear = {
  sizes: '(min-width: 42rem) 38rem, 100vw',
  loading: 'lazy',
  decoding: 'async',
} as const;

/** A picture with its files, and with the size that it has where the article does not say one. */
function usePicture({ url, alt, width, height }: Image | LeadImage) {
  const { [url]: files } = useArticle().pictures;
  const size = (width && height) || !files ? { width, height } : files;
  return {
    color: files?.color,
    picture: {
      src: hrefOf(url),
      alt,
      width: size.width,
      height: size.height,
      avif: sourcesOf(files, 'avif', hrefOf),
      webp: sourcesOf(files, 'webp', hrefOf),
    },
  };
}
