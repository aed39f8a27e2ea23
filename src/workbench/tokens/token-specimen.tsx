import { type JSX, memo, useRef } from 'react';
import { Measured } from './measured.tsx';
import type { Specimen } from './token-groups.ts';
import type { TokenTheme } from './token-themes.ts';
import { worn } from './worn.ts';
import s from './token-specimen.module.css';

interface Props {
  look: Specimen;
  name: string;
  themes: TokenTheme[];
}

const pangram = 'The quick brown fox. Съешь ещё этих булок. 0123456789';
const paragraph =
  'The paper comes out every morning, whatever has happened in the night. What has happened in the night is in it, and what it means is said the morning after.';

/** How a token looks at the present width, in the present theme; colours in all themes that give them a value. */
export function TokenSpecimen({ look, name, themes }: Props): JSX.Element | null {
  const shown = useRef<HTMLDivElement>(null);
  const value = worn('--shown', `var(${name})`);
  switch (look) {
    case 'swatches':
      return <Swatches name={name} themes={themes} />;
    case 'face':
      return (
        <p ref={value} className={s.face}>
          {pangram}
        </p>
      );
    case 'step':
      return (
        <div ref={value} className={s.step}>
          <div ref={shown}>
            <p className={s.serif}>{pangram}</p>
            <p>{pangram}</p>
          </div>
          <Measured element={shown} property="font-size" />
        </div>
      );
    case 'leading':
      return (
        <p ref={value} className={s.leading}>
          {paragraph}
        </p>
      );
    case 'length':
      return (
        <div ref={value} className={s.length}>
          <div ref={shown} className={s.bar} />
          <Measured element={shown} property="inline-size" />
        </div>
      );
    case 'radius':
      return <div ref={value} className={s.radius} />;
    case 'duration':
      return <div ref={value} className={s.duration} />;
    case 'none':
      return null;
  }
}

function Swatches({ name, themes }: Pick<Props, 'name' | 'themes'>) {
  return (
    <ul className={s.swatches}>
      {themes
        .filter(({ own }) => own.has(name))
        .map((theme) => (
          <Swatch key={theme.name} theme={theme.name} value={theme.values.get(name)!} />
        ))}
    </ul>
  );
}

const Swatch = memo(function Swatch({ theme, value }: { theme: string; value: string }) {
  return (
    <li>
      <span ref={worn('--shown', value)} className={s.swatch} />
      {theme}
    </li>
  );
});
