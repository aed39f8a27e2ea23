import * as v from 'valibot';
import type { TokenChange } from './token-change.ts';

const Problem = v.object({ detail: v.string() });

/** Has the dev server write changes into tokens.css. Gives a sentence if it does not; undefined if it has. */
export async function saveTokenChanges(changes: TokenChange[]): Promise<string | undefined> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}workbench/tokens.css`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ changes }),
      signal: AbortSignal.timeout(10_000),
    });
    if (response.ok) return undefined;
    const problem = v.safeParse(Problem, await response.json().catch(() => undefined));
    return problem.success ? problem.output.detail : `Not saved: the dev server answered ${response.status}.`;
  } catch {
    return 'Not saved: the dev server does not answer. Is it still running? Your changes stay here.';
  }
}
