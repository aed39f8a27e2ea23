import { words } from '#words';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { loadPart } from '../browser/load-part.ts';
import { Boundary } from './boundary.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

interface Props<Part extends object> {
  /** Imports a part that most readers never ask for. */
  load: () => Promise<ComponentType<Part>>;
  with: Part;
  /** Nobody has asked: if it does not come, nothing is said. */
  unasked?: boolean;
  /** Stands there until it comes. */
  children?: ReactNode;
}

/** A part of the page that is loaded when it is first needed. */
export function OnDemand<Part extends object>({ load, with: props, unasked = false, children }: Props<Part>) {
  const [part, setPart] = useState<{ Loaded?: ComponentType<Part> }>();

  useEffect(() => {
    const loading = unasked ? load() : loadPart(load);
    void loading.then(
      (Loaded) => setPart({ Loaded }),
      () => setPart({}),
    );
    // oxlint-disable-next-line react/exhaustive-deps -- it is loaded once
  }, []);

  if (!part) return children;
  if (part.Loaded)
    return (
      <Boundary quiet={unasked}>
        <part.Loaded {...props} />
      </Boundary>
    );
  if (unasked) return null;
  return (
    <Notice urgent action={<Button onClick={() => location.reload()}>{words.failure.reload}</Button>}>
      {words.failure.part}
    </Notice>
  );
}
