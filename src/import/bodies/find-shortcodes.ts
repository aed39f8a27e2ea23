/** A shortcode where it stands in a text. */
export interface FoundShortcode {
  start: number;
  end: number;
  name: string;
  /** Its attributes as they are written. */
  given: string;
  /** Whether it says where it ends: by a slash, or by a second bracket with its name. */
  isClosed: boolean;
  /** An extra bracket on both sides says that it is none. */
  isEscaped: boolean;
  /** The text from `start` to `end` in three. */
  opening: string;
  inside: string | undefined;
  closing: string;
}

const beginning = /\[(\[?)([A-Za-z][\w-]*)(?![\w-])/g;

/**
 * Shortcodes as WordPress finds them (`get_shortcode_regex`): a name, attributes up to the next bracket, and the text up
 * to the end of the same name, where there is one. Each sign is looked at a few times, however many are never closed.
 */
export function* shortcodesIn(text: string): Generator<FoundShortcode> {
  const nextEnd = endsIn(text);
  let from = 0;
  for (;;) {
    beginning.lastIndex = from;
    const found = beginning.exec(text);
    if (!found) return;
    const [head, extra = '', name = ''] = found;
    const start = found.index;
    const bracket = text.indexOf(']', start + head.length);
    if (bracket < 0) return;
    const hasSlash = text[bracket - 1] === '/';
    const close = hasSlash ? undefined : nextEnd(name, bracket);
    const last = close === undefined ? bracket + 1 : close + name.length + '[/]'.length;
    const isEscaped = extra !== '' && text[last] === ']';
    const first = isEscaped ? start : start + extra.length;
    from = isEscaped ? last + 1 : last;
    yield {
      start: first,
      end: from,
      name,
      given: text.slice(start + head.length, hasSlash ? bracket - 1 : bracket),
      isClosed: hasSlash || close !== undefined,
      isEscaped,
      opening: text.slice(first, bracket + 1),
      inside: close === undefined ? undefined : text.slice(bracket + 1, close),
      closing: text.slice(close ?? bracket + 1, from),
    };
  }
}

/** Gives where the first end of a name stands behind a place; the places that it is asked for only grow. */
function endsIn(text: string) {
  const ends = Map.groupBy(text.matchAll(/\[\/([A-Za-z][\w-]*)\]/g), ([, name]) => name);
  for (const places of ends.values()) places.reverse();
  return (name: string, from: number): number | undefined => {
    const places = ends.get(name) ?? [];
    while (places.length > 0 && places.at(-1)!.index < from) places.pop();
    return places.at(-1)?.index;
  };
}
