import { type Document, parseDocument } from 'yaml';
import { Unreadable } from './unreadable.ts';

export interface Parted {
  data: Record<string, unknown>;
  /** What follows it, and the line in which that begins. */
  content: string;
  line: number;
}

/** The front matter of a Markdown file, as Jekyll introduced it: YAML between two lines of hyphens. */
export function frontMatter(text: string): Parted {
  if (/^\+\+\+[ \t]*\r?\n/.test(text))
    throw new Unreadable('has front matter in TOML (+++) – write it in YAML, between two lines of ---', 1);
  const found = /^---[ \t]*\r?\n([^]*?)(?:^|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  const block = found?.[1] ?? '';
  // A line of hyphens may as well part two paragraphs: only keys are front matter.
  if (!found || (block.trim() && !/^\s*(?:#.*\r?\n\s*)*["']?[\p{L}\w$][\p{L}\w $.-]*["']?\s*:/u.test(block)))
    return { data: {}, content: text, line: 1 };

  const document = parseDocument(block, { prettyErrors: true });
  const [error] = document.errors;
  if (error)
    throw new Unreadable(
      `has front matter that is not YAML (${error.code.toLowerCase().replaceAll('_', ' ')}) – mend this line; put text with a colon into quotes`,
      1 + (error.linePos?.[0].line ?? 1),
    );
  const data = valuesOf(document);
  return {
    data: typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {},
    content: text.slice(found[0].length),
    line: found[0].split('\n').length,
  };
}

function valuesOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    // A value that begins with an asterisk is taken for an alias, and aliases of aliases could fill the memory.
    throw new Unreadable(
      'has front matter with * before a word that YAML takes for an alias – put that value into quotes',
      1,
    );
  }
}
