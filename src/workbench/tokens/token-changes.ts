import { CssSyntaxError } from 'postcss';
import * as v from 'valibot';
import { parseRecord } from '../../browser/parse-record.ts';
import { changeTokens } from './change-tokens.ts';
import { definitionKey, readTokens, type TokenDefinition } from './read-tokens.ts';
import { TokenChange } from './token-change.ts';

type TokenPlace = Pick<TokenChange, 'rule' | 'name'>;

export interface TokenState {
  definitions: TokenDefinition[];
  /** What differs from the file, in the order it was first changed. */
  changes: TokenChange[];
  /** The file as it would be saved; null where nothing is changed. */
  css: string | null;
  /** Why the file cannot be read as it is now: it is then shown as it was before. */
  fault?: string;
}

export interface TokenChanges {
  get: () => TokenState;
  subscribe: (listener: () => void) => () => void;
  /** What is changed at a place. */
  at: (place: TokenPlace) => TokenChange | undefined;
  /** The file as it is on disk by now. */
  follow: (css: string) => void;
  /** Another value, which has been looked at, for a place. */
  change: (place: TokenDefinition, value: string) => void;
  /** Keeps a change though somebody else has changed the file there meanwhile. */
  insist: (change: TokenChange, place: TokenDefinition) => void;
  undo: (place: TokenPlace) => void;
  /** Undoes all; gives what brings them back. */
  reset: () => () => void;
}

const Kept = v.object({ v: v.literal(1), changes: v.array(TokenChange) });
const key = 'generico:token-changes';

/** The changes that a designer has made to tokens.css and not saved: kept for this tab, so that a reload loses none. */
export function createTokenChanges(css = ''): TokenChanges {
  let file = '';
  let state: TokenState = { definitions: [], changes: take(), css: null };
  const listeners = new Set<() => void>();

  function become(changes: TokenChange[], definitions = state.definitions) {
    // What the file says by now is no change any more, and what it has no place for cannot be one.
    const values = new Map(definitions.map((token) => [definitionKey(token), token.value]));
    const open = changes.filter(
      (change) => ![undefined, change.value].includes(values.get(definitionKey(change))),
    );
    state = { definitions, changes: open, css: open.length > 0 ? changeTokens(file, open) : null };
    keep(open);
    for (const listener of listeners) listener();
  }

  function follow(saved: string) {
    try {
      const definitions = readTokens(saved);
      file = saved;
      become(state.changes, definitions);
    } catch (error) {
      state = { ...state, fault: faultOf(error) };
      for (const listener of listeners) listener();
    }
  }

  follow(css);
  return {
    get: () => state,
    at: (place) => apart(state.changes, place)[0],
    follow,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change({ rule, name, value: seen }, value) {
      const [is, rest] = apart(state.changes, { rule, name });
      become(
        is
          ? state.changes.with(state.changes.indexOf(is), { ...is, value })
          : [...rest, { rule, name, seen, value }],
      );
    },
    insist(change, { value: seen }) {
      become(state.changes.with(state.changes.indexOf(change), { ...change, seen }));
    },
    undo: (place) => become(apart(state.changes, place)[1]),
    reset() {
      const before = state.changes;
      become([]);
      return () => become([...before, ...state.changes.filter((change) => !apart(before, change)[0])]);
    },
  };
}

const faultOf = (error: unknown) =>
  error instanceof CssSyntaxError ? `line ${error.line}: ${error.reason}` : String(error);

/** The change of a place, and all others. */
function apart(changes: TokenChange[], place: TokenPlace): [TokenChange | undefined, TokenChange[]] {
  const isHere = (change: TokenChange) => definitionKey(change) === definitionKey(place);
  return [changes.find(isHere), changes.filter((change) => !isHere(change))];
}

function take(): TokenChange[] {
  try {
    return parseRecord(Kept, sessionStorage.getItem(key) ?? undefined)?.changes ?? [];
  } catch {
    return [];
  }
}

function keep(changes: TokenChange[]) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ v: 1, changes }));
  } catch {
    // Then a reload starts from the file.
  }
}
