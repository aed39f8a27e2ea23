import { autop } from '@wordpress/autop';
import { embedOf } from './embed-of.ts';
import type { BodyContext } from './body-context.ts';
import { expandShortcodes } from './shortcodes.ts';
import { withSharedTexts } from './shared-texts.ts';

/**
 * The HTML that WordPress would have shown for what it stores. In posts with blocks it leaves lines as they are; in
 * classic ones an address alone in its line is shown, and blank lines are paragraphs.
 */
export function classicHtml(written: string, kind: 'html' | 'classic', context: BodyContext): string {
  const { warn } = context;
  const text = withSharedTexts(written, context);
  if (kind === 'html' || text.includes('<!-- wp:')) return expandShortcodes(text, warn);
  const shown = text.replaceAll(/^[^\S\n]*(https?:\/\/[^\s<>"]+)[^\S\n]*$/gm, (line, url: string) =>
    embedOf(url) ? `\n\n<p>${url}</p>\n\n` : line,
  );
  return autop(expandShortcodes(shown, warn));
}
