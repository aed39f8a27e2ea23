import type { CompanionProps } from './article-companion.tsx';

/** Remembers how far an article was read, and offers to go on from there. */
export function Resume(_: CompanionProps) {
  return null;
}
