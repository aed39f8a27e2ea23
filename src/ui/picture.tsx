import type { ComponentProps } from 'react';
import s from './picture.module.css';

interface Props extends Omit<ComponentProps<'img'>, 'srcSet'> {
  src: string;
  alt: string;
  /** How wide it is laid out, as `sizes` says it. */
  sizes: string;
  /** Smaller copies in newer formats, each as a `srcset`. */
  avif?: string | undefined;
  webp?: string | undefined;
}

/** A picture in the smallest file that will do. */
export function Picture({ avif, webp, sizes, alt, ...img }: Props) {
  return (
    <picture>
      {avif && <source type="image/avif" srcSet={avif} sizes={sizes} />}
      {webp && <source type="image/webp" srcSet={webp} sizes={sizes} />}
      <img {...img} alt={alt} />
    </picture>
  );
}

/** A picture in a place of its own, with its colour there until it comes. */
export function PlacedPicture({ color, ...picture }: Props & { color?: string | undefined }) {
  const { width, height } = picture;
  return (
    <span className={s.place}>
      {/* The security policy of the pages lets through no style attribute. */}
      {color && width && height && (
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          <rect width="100%" height="100%" fill={color} fillOpacity="0.5" />
        </svg>
      )}
      <Picture {...picture} />
    </span>
  );
}
