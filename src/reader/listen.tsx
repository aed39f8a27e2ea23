import type { CompanionProps } from './article-companion.tsx';

/** Reads an article out. */
export function Listen(_: CompanionProps) {
  return null;
}
