import { useEffect, useRef } from 'react';
import { leadTokenEdits, wearTokens } from './token-edits.ts';

/** This page and all that follow it wear these tokens (null: those of the file), until it is left. */
export function useTokenEdits(css: string | null) {
  const lead = useRef<ReturnType<typeof leadTokenEdits>>(undefined);

  useEffect(() => {
    lead.current = leadTokenEdits();
    return () => {
      lead.current?.close();
      wearTokens(document, null);
    };
  }, []);

  useEffect(() => {
    const tell = () => lead.current?.tell(css);
    const leave = () => lead.current?.tell(null);
    wearTokens(document, css);
    tell();
    // A tab that is closed takes its changes along; one that is come back to has them still.
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', tell);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', tell);
    };
  }, [css]);
}
