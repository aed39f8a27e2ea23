import { Fragment, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { hrefOf } from '../../browser/href-of.ts';
import { slugify } from '../../news/slugify.ts';
import { Notice } from '../../ui/notice.tsx';
import { ContrastTable } from './contrast-table.tsx';
import { createTokenChanges } from './token-changes.ts';
import { TokenChangesBar } from './token-changes-bar.tsx';
import { asChanged, tokenGroups } from './token-groups.ts';
import { useTokenEdits } from './token-edits.ts';
import { TokenPreview } from './token-preview.tsx';
import { TokenSection } from './token-section.tsx';
import { tokensFile, tokenSources } from './token-sources.ts';
import { type TokenTheme, tokenThemes } from './token-themes.ts';
import { tokenUses } from './token-uses.ts';
import s from './tokens.module.css';
import w from '../workbench.module.css';

/** The same every time, so that sections without colours are not rendered again with every key. */
const none: TokenTheme[] = [];

/** Every token of the design, shown and at hand: what is changed here is worn at once, and saved when it is asked for. */
export function TokensPage({ sources = tokenSources }) {
  const [changes] = useState(() => createTokenChanges(sources[tokensFile]));
  const state = useSyncExternalStore(changes.subscribe, changes.get);
  useEffect(() => changes.follow(sources[tokensFile] ?? ''), [changes, sources]);
  useTokenEdits(state.css);

  const groups = useMemo(() => tokenGroups(state.definitions), [state.definitions]);
  const uses = useMemo(() => tokenUses(sources), [sources]);
  const known = useMemo(() => new Set(state.definitions.map(({ name }) => name)), [state.definitions]);
  const themes = useMemo(() => tokenThemes(asChanged(state)), [state]);

  return (
    <main className={`${w.page} ${s.page}`}>
      <title>Tokens – Workbench</title>
      <header className={`${w.stack} ${s.head}`}>
        <h1>Tokens</h1>
        <p>
          All custom properties of <code>{tokensFile}</code>. What you write in a field is seen at once, here
          and in every open frame of the workbench; the file stays as it is until you save.
        </p>
        <ul className={w.row}>
          {groups.map(({ group: { title } }) => (
            <li key={title}>
              <a href={hrefOf(`#${slugify(title)}`)}>{title}</a>
            </li>
          ))}
        </ul>
        {state.fault && (
          <Notice urgent>The file cannot be read as it is now, so this is how it was: {state.fault}</Notice>
        )}
      </header>
      <div className={s.sections}>
        {groups.map(({ group, tokens }) => {
          const hasColors = group.look === 'swatches';
          const section = { group, tokens, uses, known, changes, themes: hasColors ? themes : none };
          return (
            <Fragment key={group.title}>
              <TokenSection {...section} />
              {hasColors && <ContrastTable themes={themes} />}
            </Fragment>
          );
        })}
      </div>
      <TokenPreview css={state.css} />
      <TokenChangesBar state={state} changes={changes} />
    </main>
  );
}
