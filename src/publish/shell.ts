/** The page before the app: what stands in `index.html` between percent signs, in the words of the paper. */
import { basePath, masthead } from '../masthead.ts';
import { words as en } from '../words/en.ts';
import { words as ru } from '../words/ru.ts';

const words = { en, ru }[masthead.language];

const texts: Record<string, string> = {
  language: masthead.language,
  base: basePath(),
  title: masthead.title,
  slow: words.shell.slow,
  reload: words.shell.reload,
  noScript: words.shell.noScript,
};

export const fillShell = (html: string) =>
  html.replace(/%(\w+)%/g, (mark, name: string) =>
    Object.hasOwn(texts, name) ? escape(texts[name]!) : mark,
  );

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
