/**
 * What a reader is typing, kept with every key pressed. Each tab has a place of its own, so that two tabs at one article
 * do not overwrite each other; a tab without a draft takes a copy of the newest that another has left.
 */
import * as v from 'valibot';
import { takeEarlyRecord } from '../browser/early.ts';
import { parseRecord } from '../browser/parse-record.ts';
import { keysUnder, readKey, removeKey, type StorageFailure, writeKey } from '../browser/storage.ts';
import { tabName } from '../browser/tab-name.ts';

/** As typed, unchecked: it may be empty or too long. */
export const Draft = v.object({ v: v.literal(1), text: v.string(), author: v.string(), saved: v.number() });
export type Draft = Pick<v.InferOutput<typeof Draft>, 'text' | 'author'>;

/** Where nothing can be stored, a draft at least outlives the page it was typed on. */
const memory = new Map<string, string>();

/** Which other tab's record a draft was copied from, by slot. */
const copied = new Map<string, { key: string; record: string }>();

export const draftRoot = 'draft:';
const root = (slot: string) => `${draftRoot}${slot}:`;
const own = (slot: string) => root(slot) + tabName();

/** `slot` names what the draft is for: an article, or an article and the comment that is being edited. */
export function keepDraft(slot: string, draft: Draft): StorageFailure | undefined {
  const record = JSON.stringify({ v: 1, ...draft, saved: Date.now() });
  const failure = writeKey(own(slot), record);
  if (failure) memory.set(own(slot), record);
  else memory.delete(own(slot));
  return failure;
}

export function dropDraft(slot: string) {
  memory.delete(own(slot));
  removeKey(own(slot));
  // What this one was copied from is done with too, unless somebody has gone on typing there.
  const source = copied.get(slot);
  if (source && readKey(source.key) === source.record) removeKey(source.key);
  copied.delete(slot);
}

/** This tab's draft, or else a copy of the newest that another one left behind. */
export function restoreDraft(slot: string): Draft | undefined {
  const mine = parse(memory.get(own(slot)) ?? readKey(own(slot)));
  if (mine) return mine;

  const [newest] = keysUnder(root(slot))
    .flatMap((key) => {
      const record = readKey(key);
      const draft = parse(record);
      return record && draft ? [{ key, record, draft }] : [];
    })
    .toSorted((a, b) => b.draft.saved - a.draft.saved);
  if (!newest) return undefined;
  // It is kept here too as soon as somebody types: until then it is the other tab's, which may yet post it.
  copied.set(slot, newest);
  return newest.draft;
}

/** What was typed in this tab before the app was there. */
export const takeEarlyDraft = (slot: string): Draft | undefined => parse(takeEarlyRecord(slot));

const parse = (record: string | undefined) => parseRecord(Draft, record);

export const nameKey = 'name';
export const rememberedName = () => readKey(nameKey);

/** Nothing forgets the name. A name that cannot be kept is no loss worth a message. */
export function rememberName(name: string | undefined) {
  if (name === undefined) removeKey(nameKey);
  else writeKey(nameKey, name);
}
