import { CssSyntaxError } from 'postcss';
import * as v from 'valibot';
import { parseRecord } from '../../browser/parse-record.ts';
import { changeTokens, placeOf, readTokens, TokenChange, type TokenDefinition } from './token-file.ts';

/** By their places, in the order they were first changed. */
type Changes = ReadonlyMap<string, TokenChange>;

export interface TokenState {
  definitions: TokenDefinition[];
  /** What differs from the file. */
  changes: Changes;
  /** The file as it would be saved; null where nothing is changed. */
  css: string | null;
  /** Why the file cannot be read as it is now: it is then shown as it was before. */
  fault?: string;
}

export type TokenChanges = ReturnType<typeof createTokenChanges>;

/** The changes that a designer has made to tokens.css and not saved: kept for this tab, so that a reload loses none. */
export function createTokenChanges(atFirst = '') {
  let file = '';
  let state: TokenState = { definitions: [], changes: take(), css: null };
  const listeners = new Set<() => void>();

  function become(next: TokenState) {
    state = next;
    keep(state.changes);
    for (const listener of listeners) listener();
  }

  function say(said: Changes, { definitions, fault }: Pick<TokenState, 'definitions' | 'fault'> = state) {
    // What the file says by now is no change any more, and what it has no place for cannot be one.
    const values = new Map(definitions.map((token) => [placeOf(token), token.value]));
    const open = [...said].filter(([place, { value }]) => ![undefined, value].includes(values.get(place)));
    const changed = changeTokens(
      file,
      open.map(([, change]) => change),
    );
    const css = open.length > 0 ? changed : null;
    become({ definitions, changes: new Map(open), css, ...(fault && { fault }) });
  }

  /** The file as it is on disk by now. */
  function follow(saved: string) {
    try {
      const definitions = readTokens(saved);
      file = saved;
      say(state.changes, { definitions });
    } catch (error) {
      const fault = error instanceof CssSyntaxError ? `line ${error.line}: ${error.reason}` : String(error);
      become({ ...state, fault });
    }
  }

  follow(atFirst);
  return {
    follow,
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Another value, which has been looked at, for a place. */
    change({ rule, name, value: is }: TokenDefinition, value: string) {
      const seen = state.changes.get(placeOf({ rule, name }))?.seen ?? is;
      say(new Map(state.changes).set(placeOf({ rule, name }), { rule, name, seen, value }));
    },
    undo: (place: Pick<TokenDefinition, 'rule' | 'name'>) =>
      say(new Map([...state.changes].filter(([other]) => other !== placeOf(place)))),
    reset: () => say(new Map()),
  };
}

const Kept = v.object({ v: v.literal(1), changes: v.array(TokenChange) });
const key = 'generico:token-changes';

function take(): Changes {
  try {
    const kept = parseRecord(Kept, sessionStorage.getItem(key) ?? undefined)?.changes ?? [];
    return new Map(kept.map((change) => [placeOf(change), change]));
  } catch {
    return new Map();
  }
}

function keep(changes: Changes) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ v: 1, changes: [...changes.values()] }));
  } catch {
    // Then a reload starts from the file.
  }
}
