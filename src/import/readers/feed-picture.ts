import type { SourcePicture } from '../source-item.ts';
import { plainName } from './plain-name.ts';
import { childrenOf, textIn, type XmlElement } from './xml-element.ts';

/** The picture that goes with an item of a feed: an enclosure, or Media RSS (https://www.rssboard.org/media-rss). */
export function feedPicture(item: XmlElement): SourcePicture | undefined {
  const places = [item, ...childrenOf(item, 'media:group')];
  const candidates = [
    ...places.flatMap((place) => childrenOf(place, 'media:content')).filter(isPicture),
    ...childrenOf(item, 'enclosure').filter(isPicture),
    ...childrenOf(item, 'atom:link').filter(
      (link) => link.attributes['rel'] === 'enclosure' && isPicture(link),
    ),
    ...places.flatMap((place) => childrenOf(place, 'media:thumbnail')),
  ];
  const found = candidates.find((one) => addressOf(one));
  if (!found) return undefined;
  return {
    url: addressOf(found)!,
    caption: plainName(textIn(found, 'media:description') ?? textIn(item, 'media:description')),
  };
}

const addressOf = ({ attributes }: XmlElement) => attributes['url'] ?? attributes['href'];

function isPicture(element: XmlElement): boolean {
  const { type, medium } = element.attributes;
  if (type) return type.startsWith('image/');
  if (medium) return medium === 'image';
  return /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(addressOf(element) ?? '');
}
