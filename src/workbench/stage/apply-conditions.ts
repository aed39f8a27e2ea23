import '../conditions.css';
import { type Conditions, readConditions, type Switch } from '../conditions.ts';

const written = new WeakMap<MediaList, string>();
const matchMedia = window.matchMedia.bind(window);
const { documentElement: html } = document;
let now = readConditions('');

/** Puts this document under the conditions, now and whenever its styles are saved anew. */
export function applyConditions(conditions: Conditions) {
  now = conditions;
  html.setAttribute('data-workbench', [...now.on].join(' '));
  html.dir = now.on.has('rtl') ? 'rtl' : 'ltr';
  delete html.dataset['theme'];
  window.dress?.();
  wearTheme();
  emulateMedia();
  window.dispatchEvent(new Event(now.on.has('print') ? 'beforeprint' : 'afterprint'));
}

/** From now on: what the styles and scripts of this document ask for is answered under its conditions. */
export function keepConditions() {
  const styles = { childList: true, subtree: true, characterData: true };
  new MutationObserver(emulateMedia).observe(document.head, styles);
  // Where the workbench says nothing of the theme, the reader's settings do.
  new MutationObserver(wearTheme).observe(html, { attributeFilter: ['data-theme'] });
  window.matchMedia = (query) => matchMedia(emulatedMedia(query, now.on));
}

function wearTheme() {
  const { theme } = now;
  if (theme !== 'system' && html.dataset['theme'] !== theme) html.dataset['theme'] = theme;
}

function emulateMedia() {
  for (const sheet of document.styleSheets) emulateIn(sheet.cssRules);
}

function emulateIn(rules: CSSRuleList) {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) emulateQuery(rule.media);
    if (rule instanceof CSSStyleRule && window.frameElement) emulateHeight(rule.style);
    if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) emulateIn(rule.cssRules);
  }
}

function emulateQuery(media: MediaList) {
  const original = written.get(media) ?? media.mediaText;
  written.set(media, original);
  const emulated = emulatedMedia(original, now.on);
  if (media.mediaText !== emulated) media.mediaText = emulated;
}

/** What a screen is high, in pixels, as far as the sheet knows. */
const screenHeight = 800;

/** A frame is as high as what is in it, and so no measure for that. */
function emulateHeight(style: CSSStyleDeclaration) {
  // A copy: what is written may add names.
  for (const name of Array.from(style)) {
    const value = style.getPropertyValue(name);
    const pixels = value.replaceAll(
      /([\d.]+)[dls]?vh\b/g,
      (_, part: string) => `${(Number(part) / 100) * screenHeight}px`,
    );
    if (pixels !== value) style.setProperty(name, pixels, style.getPropertyPriority(name));
  }
}

const always = '(width >= 0px)';
const never = '(width < 0px)';

/**
 * A media query that is true where the original would be under these switches: a page cannot put itself into print or
 * into forced colours, but it can change what its styles ask for.
 */
function emulatedMedia(query: string, on: ReadonlySet<Switch>): string {
  let text = query;
  if (on.has('print'))
    text = text
      .replaceAll(/\bonly\s+/g, '')
      .replaceAll(/\bprint\b/g, 'all')
      .replaceAll(/\bscreen\b/g, never);
  if (on.has('reduced-motion'))
    text = text
      .replaceAll(/\(prefers-reduced-motion:\s*no-preference\)/g, never)
      .replaceAll(/\(prefers-reduced-motion(?::\s*reduce)?\)/g, always);
  if (on.has('forced-colours'))
    text = text
      .replaceAll(/\(forced-colors:\s*none\)/g, never)
      .replaceAll(/\(forced-colors(?::\s*active)?\)/g, always);
  // A letter of a reader who has set a larger text is larger for the layout too, which the root's size alone is not.
  if (on.has('text-200'))
    text = text.replaceAll(
      /([\d.]+)(r?em)\b/g,
      (_, size: string, unit: string) => `${Number(size) * 2}${unit}`,
    );
  return text;
}
