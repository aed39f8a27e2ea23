import type { ReactElement } from 'react';
import type { RouteObject } from 'react-router';
import type { FiledArticle } from '../news/article.ts';
import { slugify } from '../news/slugify.ts';
import type { Embedded } from '../queries.ts';
import type { Results } from '../search/search-index.ts';
import type { Hands } from './stage/hands.ts';
import type { Answer } from './stage/stand-in.ts';

/** A part of the interface, as it is in one moment. */
export interface State {
  /** The first part of its address: that of its group. */
  group: string;
  /** As the sheet calls it; its address is made of it. */
  name: string;
  /** What to look at. */
  note: string;
  /** A path of the paper, shown by its real routes; or a part of a page; or routes of its own. */
  show: string | ReactElement | RouteObject[];
  /** Where a part stands: some look at the address. */
  at?: string;
  /** What the paper holds. */
  articles?: readonly FiledArticle[];
  /** What the network answers otherwise, by path ("/world/feed.json"): the same every time, or one after the other. */
  answers?: Record<string, Answer | [Answer, ...Answer[]]>;
  /** What was loaded an hour ago. */
  known?: Embedded;
  /** What the search finds, whatever is asked for; without it, it has no index. */
  finds?: Partial<Results>;
  /** What this browser keeps, by key. */
  kept?: Record<string, string>;
  storage?: 'full' | 'blocked';
  /** What is kept for reading offline: by cache, by path, as JSON. */
  copies?: Record<string, Record<string, unknown>>;
  /** The device has no network. */
  offline?: true;
  /** The browser can read out. */
  voice?: true;
  /** Words by which one sees that it is this state. */
  sees?: string;
  /** What a reader does until it looks like this. */
  act?: (hands: Hands) => Promise<unknown>;
  /** Something breaks in it, and React says so. */
  breaks?: true;
  /** What it cannot have yet, by axe's rules. */
  lacks?: readonly string[];
}

/** States of one part of the paper. */
export interface StateGroup {
  title: string;
  states: State[];
}

/** By their names, with what they have in common; what none says is shown is the front. */
export function stateGroup(
  title: string,
  common: Partial<State>,
  members: Record<string, Omit<State, 'group' | 'name' | 'show'> & { show?: State['show'] }>,
): StateGroup {
  const group = slugify(title);
  const states = Object.entries(members).map(([name, state]) => ({
    group,
    name,
    show: '/',
    ...common,
    ...state,
  }));
  return { title, states };
}

/** The last part of its address: "headline-of-40-words". */
export const slugOf = ({ name }: Pick<State, 'name'>): string => slugify(name);

/** Where a state stands alone. */
export const statePath = (state: Pick<State, 'group' | 'name'>): string =>
  `/workbench/states/${state.group}/${slugOf(state)}/`;
