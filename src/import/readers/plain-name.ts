import { toString } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { htmlOrText } from './html-or-text.ts';

const parser = unified().use(rehypeParse, { fragment: true });

/** A name or a caption as it reads: WordPress keeps "Questions &amp; answers". */
export function plainName<Text extends string | undefined>(written: Text): Text | string {
  if (written === undefined || htmlOrText(written).kind === 'text') return written;
  return toString(parser.parse(written)).trim() || written;
}
