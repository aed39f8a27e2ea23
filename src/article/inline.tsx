import type { JSX } from 'react';
import type { Inline as InlineNode } from '../news/body.ts';
import { BodyLink } from './body-link.tsx';
import { bindReferences } from './bind-references.ts';
import { NoteReference } from './note-reference.tsx';
import { InlinePicture } from './picture.tsx';
import s from './notes.module.css';

/** Words within a line. */
export function Inline({ nodes }: { nodes: readonly InlineNode[] }) {
  return bindReferences(nodes).map((run, index) => {
    const views = run.map((node, place) => <InlineView key={place} node={node} />);
    return run.length > 1 ? (
      <span key={index} className={s.together}>
        {views}
      </span>
    ) : (
      views
    );
  });
}

const marks = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

function InlineView({ node }: { node: InlineNode }): JSX.Element {
  switch (node.type) {
    case 'text':
      return <>{node.value}</>;
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const Mark = marks[node.type];
      return (
        <Mark>
          <Inline nodes={node.children} />
        </Mark>
      );
    }
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <BodyLink url={node.url} title={node.title}>
          <Inline nodes={node.children} />
        </BodyLink>
      );
    case 'image':
      return <InlinePicture image={node} />;
    case 'footnoteReference':
      return <NoteReference node={node} />;
  }
}
