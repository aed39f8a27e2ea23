import * as v from 'valibot';
import type { Markup } from '../source-item.ts';

const Footnotes = v.array(v.object({ id: v.string(), content: v.string() }));

const place = /<!-- wp:footnotes(?:\s[^>]*?)?\/-->/;

/** The text of a post with its notes: WordPress keeps them beside it, and writes them where a block asks for them. */
export function withFootnotes(content: Markup, kept: string | undefined): Markup {
  const notes = footnotesIn(kept);
  if (notes.length === 0) return content;
  const items = notes.map(
    ({ id, content: note }) => `<li id="${escaped(id)}">${note} <a href="#${escaped(id)}-link">↩︎</a></li>`,
  );
  const list = `<ol class="wp-block-footnotes">${items.join('')}</ol>`;
  const text = place.test(content.text)
    ? // A function, since the notes may have `$&` in them.
      content.text.replace(place, () => list)
    : `${content.text}\n\n${list}`;
  return { ...content, text };
}

function footnotesIn(kept: string | undefined): v.InferOutput<typeof Footnotes> {
  if (!kept) return [];
  try {
    const result = v.safeParse(Footnotes, JSON.parse(kept));
    return result.success ? result.output : [];
  } catch {
    return [];
  }
}

const escaped = (id: string) => id.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
