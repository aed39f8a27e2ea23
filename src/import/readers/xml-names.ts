/** The names that elements go by here, whatever prefix a file gives to their vocabulary. */
const prefixes = new Map([
  ['', ''],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
  ['http://www.w3.org/2005/Atom', 'atom:'],
  ['http://www.w3.org/1999/xhtml', 'html:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ['http://purl.org/rss/1.0/modules/content/', 'content:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  ['http://search.yahoo.com/mrss/', 'media:'],
  ['http://search.yahoo.com/mrss', 'media:'],
  ['http://news.yandex.ru', 'yandex:'],
]);

/** `content:encoded`, as which every file that means it is read; what is not known keeps the name it has. */
export function xmlName(uri: string, local: string, written: string): string {
  const prefix = prefixes.get(uri) ?? wordpress(uri);
  return prefix === undefined ? written : prefix + local;
}

/** WordPress names its vocabulary anew with each version of the format. */
function wordpress(uri: string): string | undefined {
  const found = /^https?:\/\/wordpress\.org\/export\/[\d.]+\/(excerpt\/)?$/.exec(uri);
  return found ? (found[1] ? 'excerpt:' : 'wp:') : undefined;
}
