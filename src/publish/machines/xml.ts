import XmlWriter from 'fast-xml-builder';

/** Items and entries are written once and stand in many feeds: they are put in as they are. */
const writer = new XmlWriter({
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  stopNodes: ['rss.channel.item', 'feed.entry'],
});

/** Besides halves of characters, what no XML document may hold, not even escaped (XML 1.0 §2.2). */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * A document. Keys are elements in their order, a list repeats its element, `@_name` is an attribute, `#text` the text
 * beside attributes. Whatever the strings hold, it is well-formed.
 */
export const xml = (tree: object): string =>
  writer
    .build({ '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' }, ...tree })
    .toWellFormed()
    .replace(forbidden, '');

/** Elements, or with the key `#text` words, to stand in a document. */
export const xmlFragment = (tree: object): string => writer.build(tree);
