import { words } from '#words';
import { hrefOf } from '../browser/href-of.ts';
import { masthead } from '../masthead.ts';
import { Link } from '../ui/link.tsx';
import s from './footer.module.css';

/** What is here, and how to follow it. */
export function Footer() {
  return (
    <footer className={s.footer}>
      <div className={s.columns}>
        <div className={s.paper}>
          <strong>{masthead.title}</strong>
          <p>{masthead.tagline}.</p>
          <p>{words.madeOf}</p>
          <p>
            <Link to="/your-data/">{words.reader.data}</Link>
          </p>
        </div>
        <nav aria-label={`${words.categories}, ${masthead.title}`}>
          <h2>{words.categories}</h2>
          <ul>
            {masthead.categories.map(({ slug, title }) => (
              <li key={slug}>
                <Link to={`/${slug}/`}>{title}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={words.feeds}>
          <h2>
            {words.feeds} <small>{words.rss}</small>
          </h2>
          <ul>
            <li>
              <a href={hrefOf('/rss.xml')}>{words.wholePaper}</a>
            </li>
            {masthead.categories.map(({ slug, title }) => (
              <li key={slug}>
                <a href={hrefOf(`/${slug}/rss.xml`)}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
