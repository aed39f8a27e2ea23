import { articlePath, type FiledArticle } from '../../news/article.ts';
import type { PictureFiles } from '../../news/picture-files.ts';
import { plainText } from '../../news/plain-text.ts';
import { isRaster } from '../pictures/read-picture.ts';
import type { SharePicture } from './social-meta.ts';

/** Drawing a card takes a tenth of a second: who tries out a large archive may go without. */
export const withCards = () => process.env['GENERICO_CARDS'] !== 'off';

/** Pixels. */
const card = { width: 1200, height: 630 };

/** `/cards/world/rain-expected.png`, or `.jpg` where the article has a picture that is one. */
export const cardPath = ({ image, ...article }: Pick<FiledArticle, 'category' | 'slug' | 'image'>) =>
  `/cards${articlePath(article).slice(0, -1)}.${image && isRaster(image.url) ? 'jpg' : 'png'}`;

/** What stands for an article where it is shared: its own picture, or else its card. */
export function sharePicture(article: FiledArticle, files?: PictureFiles): SharePicture | undefined {
  if (!withCards()) return undefined;
  const path = cardPath(article);
  const { image } = article;
  if (!image) return { path, ...card, alt: plainText(article.headline), type: 'image/png' };
  const { width, height } = files ?? { width: image.width, height: image.height };
  const scale = isRaster(image.url) ? Math.min(1, card.width / width) : card.width / width;
  return {
    path,
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    alt: image.alt,
    type: isRaster(image.url) ? 'image/jpeg' : 'image/png',
  };
}
