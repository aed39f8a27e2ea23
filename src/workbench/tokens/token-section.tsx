import { memo, useId } from 'react';
import { slugify } from '../../news/slugify.ts';
import { definitionKey } from './read-tokens.ts';
import type { TokenChanges } from './token-changes.ts';
import { TokenField } from './token-field.tsx';
import type { Specimen, Token } from './token-groups.ts';
import { TokenSpecimen } from './token-specimen.tsx';
import type { TokenTheme } from './token-themes.ts';
import type { TokenUse } from './token-uses.ts';
import { TokenUsesList } from './token-uses-list.tsx';
import s from './token-section.module.css';

interface Props {
  title: string;
  specimen: Specimen;
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
  const { title, specimen, tokens, uses, themes, known, changes } = props;
  const id = useId();

  return (
    <section id={slugify(title)} className={s.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {tokens.map(({ name, kind, places }) => (
          <li key={name} className={s.token}>
            <div className={s.name}>
              <h3>{name}</h3>
              <TokenUsesList uses={uses.get(name) ?? []} />
            </div>
            <div className={s.places}>
              <TokenSpecimen look={specimen} name={name} themes={themes} />
              {places.map((place) => (
                <TokenField
                  key={definitionKey(place)}
                  {...{ place, kind, known, changes }}
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
