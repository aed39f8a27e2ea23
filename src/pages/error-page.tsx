import { words } from '#words';
import { useCallback } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { LoadError } from '../browser/get-json.ts';
import { masthead } from '../masthead.ts';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { OnDemand } from '../ui/on-demand.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { PageHead } from './page-head.tsx';
import s from './message-page.module.css';

/** Stands where a page could not: says what happened, and offers a way on. */
export function ErrorPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const detail = error instanceof LoadError ? error.detail : undefined;

  return (
    <main className={s.message}>
      <PageHead title={`${words.failure.page} – ${masthead.title}`} />
      <h1 tabIndex={-1}>{words.failure.page}</h1>
      <p role="alert">{reason(error)}</p>
      {detail && (
        <section aria-label={words.failure.details}>
          <pre>{detail}</pre>
        </section>
      )}
      <p className={s.ways}>
        {error instanceof LoadError ? <Retry /> : <Reload />}
        <Link to="/">{words.home}</Link>
      </p>
      {error instanceof LoadError && <Meanwhile />}
    </main>
  );
}

const reason = (error: unknown) => words.failure[error instanceof LoadError ? error.failure : 'crash'];

/** Loads again what could not be loaded. */
function Retry() {
  const { state, revalidate } = useRevalidator();
  const busy = state === 'loading';
  return (
    <Button look="main" aria-disabled={busy} onClick={() => void revalidate().then(focusHeading)}>
      {busy ? words.retrying : words.retry}
    </Button>
  );
}

const outOfReach = () => import('../offline/out-of-reach.tsx').then(({ OutOfReach }) => OutOfReach);

/** What can be read until then. */
function Meanwhile() {
  const { revalidate } = useRevalidator();
  const retry = useCallback(() => void revalidate(), [revalidate]);
  return <OnDemand load={outOfReach} with={{ retry }} unasked />;
}

/** The button is gone with the page that it stood on. */
const focusHeading = () =>
  requestAnimationFrame(() => document.querySelector('h1')?.focus({ preventScroll: true }));

/** What broke in the code is begun anew. */
const Reload = () => (
  <Button look="main" onClick={() => location.reload()}>
    {words.failure.reload}
  </Button>
);
