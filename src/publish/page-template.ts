/** Makes of the `index.html` that Vite built what all pages have in common; `make-page.ts` fills in what is each one's own. */
import { basePath } from '../masthead.ts';
import { token } from './pictures/design-token.ts';
import { policyTag } from './security.ts';

/**
 * `built` is the index.html of the client build; `css` gives the text of a style sheet it links to. The styles move into
 * the page, and the script waits for the text: asked for earlier it would answer earlier, but the text would stand there later.
 */
export function templateOf(built: string, css: (href: string) => string): string {
  let scripts = '';
  const html = built
    .replace(/<!--shell-->[\s\S]*?<!--\/shell-->\s*/g, '')
    .replace(
      /<link rel="stylesheet"[^>]*?href="([^"]+)"[^>]*>/g,
      (_, href: string) => `<style>${css(href).trim()}</style>`,
    )
    .replace(/\s*<script type="module"[^>]*src="([^"]+)"><\/script>/g, (_, src: string) => {
      scripts += `<script>${afterPaint(src)}</script>`;
      return '';
    })
    .replace(/(?<=<script>)[^]*?(?=<\/script>)/g, (script) => script.replace(/^\s+(?:\/\/.*)?|\n$/gm, ''));
  const place = (mark: RegExp, put: string) => (text: string) => {
    if (!mark.test(text)) throw new Error(`index.html holds no ${mark.source}`);
    return text.replace(mark, (found) => put.replace('$', found));
  };
  return [
    place(/<meta charset[^>]*>/, `$${policyTag(html + scripts)}`),
    place(/<\/head>/, `${installLinks()}<!--head-->$`),
    place(/(?<=<div id="root">)\s*(?=<\/div>)/, '<!--root-->'),
    place(/<\/body>/, `<!--end-->${scripts}$`),
  ].reduce((text, put) => put(text), html);
}

/** The app is asked for when the text has been painted. If it does not come, the page reads without. */
const afterPaint = (src: string) =>
  `requestAnimationFrame(()=>setTimeout(()=>import(${JSON.stringify(src)}).catch(()=>{})))`;

/** What a phone asks for that puts the paper on its home screen; colours as the design has them by day and by night. */
function installLinks(): string {
  const base = basePath();
  const [day, night] = token('paper').match(/oklch\([^)]*\)/g) ?? [];
  return (
    `<link rel="manifest" href="${base}manifest.webmanifest">` +
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch-icon.png">` +
    `<meta name="theme-color" media="(prefers-color-scheme: light)" content="${day}">` +
    `<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${night}">`
  );
}
