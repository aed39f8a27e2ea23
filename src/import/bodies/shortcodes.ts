import { embedOf } from './embed-of.ts';
import { type FoundShortcode, shortcodesIn } from './find-shortcodes.ts';

interface Shortcode {
  name: string;
  /** By name; those without one by their number. */
  attributes: Record<string, string>;
  /** What it encloses; nothing where it closes itself. */
  content: string | undefined;
}

/** As `shortcode_parse_atts`: name="value", name='value', name=value, "value", 'value', value. */
const pairs = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'"]+))(?=\s|$)|"([^"]*)"|'([^']*)'|(\S+)/g;

function attributesOf(text: string): Record<string, string> {
  let unnamed = 0;
  return Object.fromEntries(
    [...text.replaceAll(/[\u00a0\u200b]/g, ' ').matchAll(pairs)].map(([, name, a, b, c, d, e, f]) => {
      if (name) return [name.toLowerCase(), a ?? b ?? c ?? ''];
      unnamed += 1;
      return [String(unnamed - 1), d ?? e ?? f ?? ''];
    }),
  );
}

/** So many of them may stand in each other; what lies deeper stays as it is written. */
const deepest = 20;

/** Shortcodes as the HTML they stand for; those we do not know stay as they are written, and are told. */
export function expandShortcodes(text: string, warn: (message: string) => void, level = 1): string {
  if (!text.includes('[') || level > deepest) return text;
  let html = '';
  let done = 0;
  for (const found of shortcodesIn(text)) {
    html += text.slice(done, found.start) + expanded(found, warn, level);
    done = found.end;
  }
  return html + text.slice(done);
}

function expanded(found: FoundShortcode, warn: (message: string) => void, level: number): string {
  const { name, given, isClosed, isEscaped, opening, inside, closing } = found;
  const known = Object.hasOwn(shown, name.toLowerCase()) ? shown[name.toLowerCase()] : undefined;
  // "[sic]" is no shortcode, but a word of the author's.
  const isOne = known !== undefined || isClosed || given.includes('=');
  if (isEscaped && isOne) return (opening + (inside ?? '') + closing).slice(1, -1);
  const content = inside === undefined ? undefined : expandShortcodes(inside, warn, level + 1);
  const html = known?.({ name, attributes: attributesOf(given.trim()), content });
  if (html !== undefined) return html;
  if (isOne) warn(`the shortcode [${name}] is not known: it stays as it is written`);
  return opening + (content ?? '') + closing;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A block of its own, whatever paragraph it is written in. */
const apart = (html: string) => `\n\n${html}\n\n`;

function caption({ attributes, content = '' }: Shortcode): string {
  const [, picture = '', words = ''] =
    /^\s*((?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/i.exec(content) ?? [];
  if (!picture) return apart(`<figure>${content}</figure>`);
  const said = attributes.caption ? escaped(attributes.caption) : words.trim();
  return apart(`<figure>${picture}<figcaption>${said}</figcaption></figure>`);
}

function embed({ attributes, content }: Shortcode): string | undefined {
  const named = [
    content?.replaceAll(/<[^>]*>/g, '').trim(),
    attributes.src,
    attributes.url,
    ...Object.values(attributes),
  ];
  const url = named.find((value) => value && /^https?:\/\//.test(value));
  return url && apart(`<figure class="wp-block-embed">${escaped(url)}</figure>`);
}

const bareId = (address: (id: string) => string) => (code: Shortcode) => {
  const found = embed(code);
  const id = code.attributes.id ?? code.attributes['0'] ?? code.content?.trim();
  if (found !== undefined || !id) return found;
  const url = address(id);
  return embedOf(url) && embed({ ...code, content: url });
};

const file =
  (tag: 'audio' | 'video', types: string[]) =>
  ({ attributes, content = '' }: Shortcode) => {
    const url = ['src', ...types, '0'].map((name) => attributes[name]).find(Boolean);
    if (!url) return undefined;
    const poster = attributes.poster ? ` poster="${escaped(attributes.poster)}"` : '';
    return apart(`<${tag} src="${escaped(url)}"${poster}>${content}</${tag}>`);
  };

/** A gallery without a list shows what was uploaded with the story, or with the one that it names. */
function gallery({ attributes }: Shortcode): string {
  const { ids, include, id, exclude } = attributes;
  const said = Object.entries({ ids: ids ?? include, with: id, without: exclude }).flatMap(([name, value]) =>
    value ? [` data-${name}="${escaped(value)}"`] : [],
  );
  return apart(`<generico-gallery${said.join('')}></generico-gallery>`);
}

const shown: Record<string, (code: Shortcode) => string | undefined> = {
  caption,
  wp_caption: caption,
  gallery,
  embed,
  audio: file('audio', ['mp3', 'm4a', 'ogg', 'oga', 'wav', 'flac']),
  video: file('video', ['mp4', 'm4v', 'webm', 'ogv', 'mov', 'flv', 'wmv']),
  youtube: bareId((id) => `https://www.youtube.com/watch?v=${id}`),
  vimeo: bareId((id) => `https://vimeo.com/${id}`),
  tweet: bareId((id) => `https://x.com/i/status/${id}`),
  instagram: embed,
  facebook: embed,
  soundcloud: embed,
  spotify: embed,
  dailymotion: bareId((id) => `https://www.dailymotion.com/video/${id}`),
  tiktok: embed,
};
