import type { ReadableArticle } from '../news/article.ts';
import { ProgressLine } from './resume/progress-line.tsx';
import { QuoteMenu } from './quote/quote-menu.tsx';
import { Resume } from './resume/resume.tsx';

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
      <Resume {...props} />
      <QuoteMenu {...props} />
    </>
  );
}
