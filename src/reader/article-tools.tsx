import type { CompanionProps } from './article-companion.tsx';
import { Listen } from './listen/listen.tsx';
import { Resume } from './resume/resume.tsx';

/** What can be done with an article before its text is begun: by keyboard, it is come by on the way there. */
export function ArticleTools(props: CompanionProps) {
  return (
    <>
      <Resume {...props} />
      <Listen {...props} />
    </>
  );
}
