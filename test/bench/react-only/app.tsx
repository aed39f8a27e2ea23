/** The measured page with React and nothing else: no router, no cache, no schema. Its markup is the hand-written page's. */
import { Fragment, type JSX } from 'react';
import type { FiledArticle } from '../../../src/news/article.ts';
import type { BodyNode, Inline } from '../../../src/news/body.ts';
import { Comments, type Messages } from './comments.tsx';

/** An article that the page leads to. */
export interface Linked {
  path: string;
  title: string;
  date: string;
}

export interface Story {
  article: FiledArticle;
  /** The headline in plain text. */
  title: string;
  categories: { slug: string; title: string }[];
  latest: Linked[];
  readAlso: Linked[];
  messages: Messages;
}

export function App({ article, title, categories, latest, readAlso, messages }: Story) {
  const category = categories.find(({ slug }) => slug === article.category)!;
  return (
    <>
      <header className="bar">
        <a className="brand" href="/">
          GENERICO<span>.ru</span>
        </a>
        <nav aria-label="Categories">
          {categories.map((shelf) => (
            <a key={shelf.slug} href={`/${shelf.slug}/`} aria-current={shelf === category || undefined}>
              {shelf.title}
            </a>
          ))}
        </nav>
      </header>
      <div className="page">
        <main>
          <nav className="crumbs" aria-label="Breadcrumb">
            <a href="/">GENERICO.ru</a> / <a href={`/${category.slug}/`}>{category.title}</a> / {title}
          </nav>
          <article>
            <h1>
              <Words nodes={article.headline} />
            </h1>
            <p className="stand">{article.description}</p>
            <p className="byline">
              <a href="/authors/newsroom/">Newsroom</a> <When iso={article.datePublished} exact /> 2 min read
            </p>
            <div className="body">
              {article.body.map((node, index) => (
                <Block key={index} node={node} readAlso={readAlso} dateline={index ? '' : article.dateline} />
              ))}
            </div>
            <p className="byline">
              Source: {article.citation.map(({ name }) => name).join(', ')} · Topics:{' '}
              {article.keywords.join(', ')}
            </p>
          </article>
          <Comments messages={messages} />
        </main>
        <aside aria-labelledby="latest-posts">
          <h2 id="latest-posts">Latest posts in this category</h2>
          <ol>
            {latest.map((item) => (
              <li key={item.path}>
                <When iso={item.date} />
                <a href={item.path}>{item.title}</a>
              </li>
            ))}
          </ol>
          <a href={`/${category.slug}/`}>All {category.title} news</a>
        </aside>
      </div>
      <footer>Every page is made of plain files. Nothing here follows you.</footer>
    </>
  );
}

interface BlockProps {
  node: BodyNode;
  readAlso: Linked[];
  dateline: string | undefined;
}

function Block({ node, readAlso, dateline }: BlockProps): JSX.Element | null {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          {dateline && <b>{dateline} </b>}
          <Words nodes={node.children} />
        </p>
      );
    case 'heading':
      return (
        <h2>
          <Words nodes={node.children} />
        </h2>
      );
    case 'blockquote':
      return (
        <blockquote>
          {node.children.map((child, index) => (
            <Block key={index} node={child} readAlso={readAlso} dateline="" />
          ))}
        </blockquote>
      );
    case 'list':
      return (
        <ul>
          {node.children.map((item, index) => (
            <li key={index}>
              {item.children.map((child, place) => (
                <Block key={place} node={child} readAlso={readAlso} dateline="" />
              ))}
            </li>
          ))}
        </ul>
      );
    case 'leafDirective': {
      const item = readAlso[0]!;
      return (
        <p className="also">
          <small>Read also</small> <a href={item.path}>{item.title}</a>
        </p>
      );
    }
    case 'footnoteDefinition':
      return (
        <div className="note" id={node.identifier}>
          {node.children.map((child, index) => (
            <Block key={index} node={child} readAlso={readAlso} dateline={node.label} />
          ))}
        </div>
      );
    default:
      return null;
  }
}

function Words({ nodes }: { nodes: readonly Inline[] }) {
  return nodes.map((node, index) => {
    if (node.type === 'text') return <Fragment key={index}>{node.value}</Fragment>;
    if (node.type === 'strong')
      return (
        <b key={index}>
          <Words nodes={node.children} />
        </b>
      );
    if (node.type !== 'footnoteReference') return null;
    return (
      <a key={index} className="mark" href={`#${node.identifier}`}>
        *
      </a>
    );
  });
}

const clock = { timeZone: 'Europe/Moscow', day: 'numeric', month: 'long', year: 'numeric' } as const;
const day = new Intl.DateTimeFormat('en-GB', clock);
const minute = new Intl.DateTimeFormat('en-GB', { ...clock, hour: '2-digit', minute: '2-digit' });

function When({ iso, exact = false }: { iso: string; exact?: boolean }) {
  return <time dateTime={iso}>{(exact ? minute : day).format(new Date(iso))}</time>;
}
