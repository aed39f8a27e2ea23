import { childrenOf, textIn, type XmlElement } from './xml-element.ts';

/** What WordPress and its plugins keep beside a post, by its key. */
export const metaIn = (item: XmlElement, key: string): string | undefined => {
  const meta = childrenOf(item, 'wp:postmeta').find((one) => textIn(one, 'wp:meta_key') === key);
  return meta && textIn(meta, 'wp:meta_value');
};
