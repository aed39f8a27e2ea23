import { words } from '#words';
import { Fragment, type JSX } from 'react';
import type { ReadableArticle } from '../news/article.ts';
import type { Block, Inline as InlineNode, ListItem, Table } from '../news/body.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Scroller } from '../ui/scroller.tsx';
import { Embed } from './embed.tsx';
import { Inline } from './inline.tsx';
import { InterfaceWords } from './interface-words.tsx';
import { Figure } from './picture.tsx';
import { ReadAlso } from './read-also.tsx';
import s from './body.module.css';

type Nodes = ReadableArticle['body'];

/** The text of an article. The dateline runs into its first paragraph. */
export function Body({ nodes, dateline }: { nodes: Nodes; dateline?: string | undefined }) {
  const [first] = nodes;
  const opensWithWords = first?.type === 'paragraph' && !pictureIn(first);
  return (
    <div className={s.body}>
      {dateline && !opensWithWords && (
        <p>
          <Dateline>{dateline}</Dateline>
        </p>
      )}
      {nodes.map((node, index) => (
        <Boundary key={index}>
          <BlockView node={node} dateline={index === 0 ? dateline : undefined} />
        </Boundary>
      ))}
    </div>
  );
}

export function Blocks({ nodes }: { nodes: readonly Block[] }) {
  return nodes.map((node, index) => <BlockView key={index} node={node} />);
}

function BlockView({ node, dateline }: { node: Nodes[number]; dateline?: string | undefined }): JSX.Element {
  switch (node.type) {
    case 'paragraph': {
      const picture = pictureIn(node);
      if (picture) return <Figure image={picture} />;
      return (
        <p>
          {dateline && <Dateline>{dateline}</Dateline>}
          <Inline nodes={node.children} />
        </p>
      );
    }
    case 'heading': {
      const Heading = `h${node.depth}` as const;
      return (
        <Heading>
          <Inline nodes={node.children} />
        </Heading>
      );
    }
    case 'blockquote':
      return (
        <blockquote>
          <Blocks nodes={node.children} />
        </blockquote>
      );
    case 'list': {
      const items = node.children.map((item, index) => <Item key={index} item={item} />);
      return node.ordered ? <ol start={node.start ?? undefined}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <TableView table={node} />;
    case 'code':
      return (
        <Scroller className={s.code} label={words.article.code}>
          <pre>
            <code>{node.value}</code>
          </pre>
        </Scroller>
      );
    case 'image':
      return <Figure image={node} />;
    case 'thematicBreak':
      return <hr />;
    case 'leafDirective':
      return node.name === 'embed' ? (
        <Embed {...node.attributes} />
      ) : (
        <ReadAlso path={node.attributes.href} />
      );
    case 'footnoteDefinition':
      return <Fragment />;
    case 'unreadable':
      return (
        <div>
          <p>{node.text}</p>
          <p>
            <InterfaceWords className={s.unreadable}>{words.article.unreadable}</InterfaceWords>
          </p>
        </div>
      );
  }
}

/** The picture that is all a paragraph holds, as Markdown has it. */
function pictureIn({ children: [only, ...others] }: { children: readonly InlineNode[] }) {
  return only?.type === 'image' && others.length === 0 ? only : undefined;
}

const Dateline = ({ children }: { children: string }) => <span className={s.dateline}>{children} </span>;

/** A paragraph alone in its item is the item's words. */
function Item({ item: { children } }: { item: ListItem }) {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph')
    return (
      <li>
        <Blocks nodes={children} />
      </li>
    );
  return (
    <li>
      <Inline nodes={first.children} />
      <Blocks nodes={rest} />
    </li>
  );
}

function TableView({ table: { align, children } }: { table: Table }) {
  const [head, ...rows] = children;
  return (
    <Scroller className={s.table} label={words.article.table}>
      <table>
        <thead>
          <tr>
            {head?.children.map((cell, column) => (
              <th key={column} scope="col" data-align={align?.[column]}>
                <Inline nodes={cell.children} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, column) => (
                <td key={column} data-align={align?.[column]}>
                  <Inline nodes={cell.children} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
