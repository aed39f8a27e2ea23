import type { TokenUse } from './token-uses.ts';
import s from './token-section.module.css';

/** How often a token is used, and where if one asks. */
export function TokenUsesList({ uses }: { uses: TokenUse[] }) {
  if (uses.length === 0) return <p className={s.unused}>Nothing uses it</p>;
  const count = uses.reduce((sum, use) => sum + use.count, 0);

  return (
    <details className={s.uses}>
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
