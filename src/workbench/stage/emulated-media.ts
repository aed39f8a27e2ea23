import type { Switch } from '../conditions.ts';

const always = '(width >= 0px)';
const never = '(width < 0px)';

/**
 * A media query that is true where the original would be under these switches: a page cannot put itself into print or
 * into forced colours, but it can change what its styles ask for.
 */
export function emulatedMedia(query: string, on: ReadonlySet<Switch>): string {
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
