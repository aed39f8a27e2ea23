import type { CompanionProps } from './article-companion.tsx';

/** What can be done with words a reader has selected: quote them with their source, or link to them. */
export function QuoteMenu(_: CompanionProps) {
  return null;
}
