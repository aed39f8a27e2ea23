import type { PlaceList } from './write-places.ts';

/** A term with the articles that have it. Numbers of articles are counted from the oldest of a run or a segment. */
export interface Term extends PlaceList {
  key: string;
  /** Whether a word is written like this: it may only be what words have in common. */
  isForm: boolean;
  /** Whether it stands for words that are written otherwise. */
  isGroup: boolean;
  docs: number[];
  impacts: number[];
  /** None, and no places: it is a form of a stem, which has them, or a filter. */
  forms: string[];
  counts: number[];
  positions: number[];
  formOf: number[];
}

export const aTerm = (key: string): Term => ({
  key,
  isForm: false,
  isGroup: false,
  docs: [],
  impacts: [],
  forms: [],
  counts: [],
  positions: [],
  formOf: [],
});
