import { useLocation } from 'react-router';
import { masthead } from '../masthead.ts';
import type { ReadableArticle } from '../news/article.ts';
import { everyNode } from '../news/every-node.ts';
import { useArticle } from './article-context.ts';
import s from './printed.module.css';

/**
 * What paper has in the place of links: where the article stands, and where each of its links leads. They are numbered
 * by counting (article-view.module.css), so this list has to hold those that are counted there, in the same order.
 */
export function Printed({ article: { headline, body, citation } }: { article: ReadableArticle }) {
  const { pathname } = useLocation();
  const { list } = useArticle().notes;
  const text = body.filter(({ type }) => type !== 'footnoteDefinition');
  const links = everyNode([...headline, ...text, ...list.flatMap(({ children }) => children)]).map(
    ({ node }) => {
      if (node.type === 'link') return node.url;
      return node.type === 'leafDirective' && node.name === 'embed' ? node.attributes.url : '';
    },
  );
  return (
    <section className={s.printed} dir="ltr">
      <p>{masthead.url + pathname}</p>
      <ol>
        {[...links, ...citation.map(({ url = '' }) => url)]
          .filter((url) => /^(?:http|mailto:|\/)/.test(url))
          .map((url, index) => (
            <li key={index}>{url.startsWith('/') ? masthead.url + url : url.replace('mailto:', '')}</li>
          ))}
      </ol>
    </section>
  );
}
