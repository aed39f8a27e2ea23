import { memo, useId } from 'react';
import { Scroller } from '../../ui/scroller.tsx';
import { contrast } from './contrast.ts';
import { type ContrastPair, contrastPairs, verdict } from './contrast-pairs.ts';
import type { TokenTheme } from './token-themes.ts';
import { worn } from './worn.ts';
import s from './tokens.module.css';
import w from '../workbench.module.css';

/** How far what is drawn stands out from what it is drawn on, in every theme. */
export function ContrastTable({ themes }: { themes: TokenTheme[] }) {
  const id = useId();
  return (
    <section className={w.stack} aria-labelledby={id}>
      <h2 id={id}>Contrast</h2>
      <p className={`${s.note} ${w.quiet}`}>
        By WCAG 2.2: words pass at 4.5 to 1 (AA), better 7 (AAA); edges and drawings at 3. Ratios are cut, not
        rounded.
      </p>
      <Scroller label="Contrast of each pair" className={s.table}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">Pair</th>
              {themes.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contrastPairs.map((pair) => (
              <tr key={pair.color + pair.ground}>
                <th scope="row">
                  <code>
                    {pair.color} on {pair.ground}
                  </code>
                  <span className={w.quiet}>
                    {pair.is}: {pair.where}
                  </span>
                </th>
                {themes.map((theme) => (
                  <Cell
                    key={theme.name}
                    is={pair.is}
                    color={theme.values.get(pair.color)}
                    ground={theme.values.get(pair.ground)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

interface CellProps {
  is: ContrastPair['is'];
  color: string | undefined;
  ground: string | undefined;
}

const Cell = memo(function Cell({ is, color = '', ground = '' }: CellProps) {
  const { ratio, level, passes } = verdict(contrast(color, ground), is);
  return (
    <td>
      <span ref={worn('--ground', ground)} className={`${w.box} ${s.sample}`} aria-hidden="true">
        <span ref={worn('--color', color)} className={s[is]}>
          {is === 'text' && 'Aa'}
        </span>
      </span>
      <span className={passes ? undefined : s.fault}>
        {ratio} {level}
      </span>
    </td>
  );
});
