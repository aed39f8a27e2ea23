import { memo, useId } from 'react';
import { slugify } from '../../news/slugify.ts';
import type { TokenChanges } from './token-changes.ts';
import { TokenField } from './token-field.tsx';
import { placeOf } from './token-file.ts';
import type { Token, TokenGroup } from './token-groups.ts';
import { TokenSpecimen } from './token-specimen.tsx';
import type { TokenTheme } from './token-themes.ts';
import type { TokenUse } from './token-uses.ts';
import s from './tokens.module.css';
import w from '../workbench.module.css';

interface Props {
  group: TokenGroup;
  tokens: Token[];
  uses: Map<string, TokenUse[]>;
  /** Where there are colours. */
  themes: TokenTheme[];
  /** The names of all tokens. */
  known: Set<string>;
  changes: TokenChanges;
}

/** Tokens of one kind: each with its name, where it is used, how it looks, and a field for each place that defines it. */
export const TokenSection = memo(function TokenSection(props: Props) {
  const { group, tokens, uses, themes, known, changes } = props;
  const id = useId();

  return (
    <section id={slugify(group.title)} className={`${w.stack} ${s.section}`} aria-labelledby={id}>
      <h2 id={id}>{group.title}</h2>
      <ul>
        {tokens.map(({ name, places }) => (
          <li key={name} className={s.token}>
            <div>
              <h3>{name}</h3>
              <Uses uses={uses.get(name) ?? []} />
            </div>
            <div className={w.stack}>
              <TokenSpecimen look={group.look} name={name} themes={themes} />
              {places.map((place) => (
                <TokenField
                  key={placeOf(place)}
                  {...{ place, group, known, changes }}
                  showsRule={places.length > 1}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
});

/** How often a token is used, and where if one asks. */
function Uses({ uses }: { uses: TokenUse[] }) {
  if (uses.length === 0) return <p className={s.fault}>Nothing uses it</p>;
  const count = uses.reduce((sum, use) => sum + use.count, 0);

  return (
    <details className={w.quiet}>
      <summary>
        {count === 1 ? '1 use' : `${count} uses`} in {uses.length === 1 ? '1 file' : `${uses.length} files`}
      </summary>
      <ul>
        {uses.map((use) => (
          <li key={use.file}>
            {use.file}
            {use.count > 1 && ` × ${use.count}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
