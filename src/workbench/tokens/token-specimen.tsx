import { memo, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { TokenGroup } from './token-groups.ts';
import type { TokenTheme } from './token-themes.ts';
import { worn } from './worn.ts';
import s from './token-specimen.module.css';

interface Props {
  look: TokenGroup['look'];
  name: string;
  themes: TokenTheme[];
}

const pangram = 'The quick brown fox. Съешь ещё этих булок. 0123456789';
const paragraph =
  'The paper comes out every morning, whatever has happened in the night. What has happened in the night is in it, and what it means is said the morning after.';
const words: Partial<Record<Props['look'], ReactNode>> = {
  face: pangram,
  leading: paragraph,
  step: (
    <>
      <p>{pangram}</p>
      <p>{pangram}</p>
    </>
  ),
};
const measured = { step: 'font-size', length: 'inline-size' } as const;

/** How a token looks at the present width, in the present theme; colours in all themes that give them a value. */
export function TokenSpecimen({ look, name, themes }: Props) {
  const shown = useRef<HTMLDivElement>(null);
  if (look === 'none') return null;
  if (look === 'swatches') return <Swatches name={name} themes={themes} />;
  return (
    <div ref={worn('--shown', `var(${name})`)} className={s.specimen}>
      <div ref={shown} className={s[look]}>
        {words[look]}
      </div>
      {(look === 'step' || look === 'length') && <Measured element={shown} property={measured[look]} />}
    </div>
  );
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

/** What a length has come to on this page: at this width, with what is worn now. */
function Measured({ element, property }: { element: RefObject<HTMLElement | null>; property: string }) {
  const [size, setSize] = useState(0);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setSize(Number.parseFloat(getComputedStyle(entry!.target).getPropertyValue(property)) || 0);
    });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element, property]);

  return <span className={s.measured}>{Number(size.toFixed(2))} px</span>;
}
