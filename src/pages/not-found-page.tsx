import { words } from '#words';
import { masthead } from '../masthead.ts';
import { Link } from '../ui/link.tsx';
import { PageHead } from './page-head.tsx';
import s from './message-page.module.css';

export function NotFoundPage() {
  return (
    <main className={s.message}>
      <PageHead
        title={`${words.failure.notFound} – ${masthead.title}`}
        description={words.failure.notFoundWhy}
      />
      <h1 tabIndex={-1}>{words.failure.notFound}</h1>
      <p>{words.failure.notFoundWhy}</p>
      <nav aria-label={words.failure.waysOn}>
        <ul className={s.ways}>
          <li>
            <Link to="/">{words.home}</Link>
          </li>
          {masthead.categories.map(({ slug, title }) => (
            <li key={slug}>
              <Link to={`/${slug}/`}>{title}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  );
}
