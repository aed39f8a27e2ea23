/** Makes of the `index.html` that Vite built what all pages have in common, and fills it with what is each one's own. */
import { policyTag } from './security.ts';

/** What is a page's own: in its head, in its root, and behind it, where it delays nothing. */
export interface PageParts {
  head: string;
  root: string;
  end: string;
}

/**
 * `built` is the index.html of the client build; `css` gives the text of a style sheet it links to. The styles move into
 * the page, and the script waits for nothing and nothing waits for it: all that stands before the text is the text's.
 */
export function templateOf(built: string, css: (href: string) => string): string {
  const html = built
    .replace(/<!--shell-->[\s\S]*?<!--\/shell-->\s*/g, '')
    .replace(
      /<link rel="stylesheet"[^>]*?href="([^"]+)"[^>]*>/g,
      (_, href: string) => `<style>${css(href).trim()}</style>`,
    )
    .replace(/<script type="module"/g, '$& async fetchpriority="high"')
    .replace(/(?<=<script>)[^]*?(?=<\/script>)/g, (script) => script.replace(/^\s+(?:\/\/.*)?|\n$/gm, ''));
  const place = (mark: RegExp, put: string) => (text: string) => {
    if (!mark.test(text)) throw new Error(`index.html holds no ${mark.source}`);
    return text.replace(mark, (found) => put.replace('$', found));
  };
  return [
    place(/<meta charset[^>]*>/, `$${policyTag(html)}`),
    place(/<\/head>/, '<!--head-->$'),
    place(/(?<=<div id="root">)\s*(?=<\/div>)/, '<!--root-->'),
    place(/<\/body>/, '<!--end-->$'),
  ].reduce((text, put) => put(text), html);
}

export const fillTemplate = (template: string, parts: PageParts): string =>
  template.replace(/<!--(head|root|end)-->/g, (_, name: keyof PageParts) => parts[name]);
