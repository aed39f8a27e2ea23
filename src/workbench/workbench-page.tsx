import { type ComponentType, lazy, Suspense } from 'react';
import { hrefOf } from '../browser/href-of.ts';
import { masthead } from '../masthead.ts';
import { Boundary } from '../ui/boundary.tsx';
import s from './workbench-page.module.css';

const page = (path: string, title: string, load: () => Promise<ComponentType>) => ({
  path,
  title,
  Page: lazy(async () => ({ default: await load() })),
});

/** Each is loaded by itself, so that one that is broken while somebody works on it leaves the others whole. */
const pages = [
  page('/workbench/', 'States', () => import('./sheet/sheet-page.tsx').then(({ SheetPage }) => SheetPage)),
  page('/workbench/tokens/', 'Tokens', () =>
    import('./tokens/tokens-page.tsx').then(({ TokensPage }) => TokensPage),
  ),
  page('/workbench/article/', 'Article check', () =>
    import('./article-check/article-check-page.tsx').then(({ ArticleCheckPage }) => ArticleCheckPage),
  ),
];

/** The workbench at one of its addresses ("/workbench/tokens/"), and the way to the others. */
export function WorkbenchPage({ path }: { path: string }) {
  const here = pages.find((one) => one.path === path);
  return (
    <>
      <header className={s.bar}>
        <a href={hrefOf('/')} className={s.paper}>
          {masthead.title}
        </a>
        <nav aria-label="Workbench">
          <ul className={s.pages}>
            {pages.map(({ path: other, title }) => (
              <li key={other}>
                <a href={hrefOf(other)} aria-current={other === path ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <Boundary>
        <Suspense>{here ? <here.Page /> : <Nothing />}</Suspense>
      </Boundary>
    </>
  );
}

const Nothing = () => (
  <main className={s.nothing}>
    <h1>Nothing lies here</h1>
    <p>The workbench has no page at this address.</p>
  </main>
);
