import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(import.meta.dirname, '../../ui/tokens.css'), 'utf8');

/** What a custom property of the design says: `token('paper')` → `light-dark(oklch(…), oklch(…))`. */
export function token(name: string): string {
  const value = css.match(new RegExp(`--${name}:([^;]+);`))?.[1];
  if (!value) throw new Error(`src/ui/tokens.css: there is no --${name} – add it again`);
  return value.trim();
}
