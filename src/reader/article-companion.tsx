import type { ReadableArticle } from '../news/article.ts';
import { ProgressLine } from './resume/progress-line.tsx';
import { QuoteMenu } from './quote/quote-menu.tsx';

export interface CompanionProps {
  article: ReadableArticle;
  /** "/world/some-story/" */
  path: string;
}

/** What helps along the way through an article. */
export function ArticleCompanion(props: CompanionProps) {
  return (
    <>
      <ProgressLine />
      <QuoteMenu {...props} />
    </>
  );
}
