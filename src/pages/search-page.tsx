import { words } from '#words';
import { masthead } from '../masthead.ts';
import { SearchForm, useAsked } from '../search/search-form.tsx';
import { Notice } from '../ui/notice.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import { PageHead } from './page-head.tsx';
import s from './list-page.module.css';

const results = () => import('../search/search-results.tsx').then(({ SearchResults }) => SearchResults);

/** Finds stories by their words. Without script there is a form that says why it cannot. */
export function SearchPage() {
  const asked = useAsked();
  const title = [asked.trim(), words.search.search, masthead.title].filter(Boolean).join(' – ');
  return (
    <main className={s.page}>
      <PageHead title={title} description={words.search.field} />
      <header className={s.heading}>
        <h1 tabIndex={-1}>{words.search.search}</h1>
      </header>
      <SearchForm />
      <noscript>
        <Notice>{words.search.noScript}</Notice>
      </noscript>
      <OnDemand load={results} with={{ asked }} />
    </main>
  );
}
