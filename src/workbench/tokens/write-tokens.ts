import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { changeTokens, placeOf, readTokens, type TokenChange, type TokenDefinition } from './token-file.ts';
import { tokenValueFault } from './token-value-fault.ts';

/** Why something is not done, for whoever asked: the status it is answered with, and what to do about it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Writes other values into a style sheet: all of them, or none and a `Refusal`. It is read, checked and written without
 * a pause in between, so no two writers of this process can meet.
 */
export function writeTokens(file: string, changes: TokenChange[]) {
  const path = realpathSync(file);
  const { css, definitions } = read(path);
  for (const change of changes) check(change, definitions.get(placeOf(change)));
  if (new Set(changes.map(placeOf)).size < changes.length)
    throw new Refusal(422, 'A token is named twice: send one value for each.');

  const changed = changeTokens(css, changes);
  if (changed === css) return;
  if (!saysOnly(changed, definitions, changes))
    throw new Refusal(422, 'With these values the file would say something else than was asked for.');
  replace(path, changed);
}

function read(path: string) {
  try {
    // Other bytes would not be the same when they are written again.
    const css = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    return { css, definitions: new Map(readTokens(css).map((token) => [placeOf(token), token])) };
  } catch (error) {
    throw new Refusal(422, `The file cannot be read as it is now, so it is left alone: ${String(error)}`);
  }
}

function check({ rule, name, seen, value }: TokenChange, here: TokenDefinition | undefined) {
  const place = placeOf({ rule, name });
  const fault = tokenValueFault(value);
  if (fault) throw new Refusal(422, `${name}: ${fault}`);
  if (!here)
    throw new Refusal(422, `The file does not define ${place}: new names are written there by hand.`);
  if (here.value !== seen && here.value !== value)
    throw new Refusal(
      409,
      `The file has changed: ${place} is “${here.value}” there by now, and was “${seen}” when you changed it. Nothing was saved.`,
    );
}

/** Whether a style sheet defines what it did, but for the changes: nothing in a value has reached beyond it. */
function saysOnly(css: string, before: Map<string, TokenDefinition>, changes: TokenChange[]): boolean {
  const values = new Map([...before].map(([key, { value }]) => [key, value]));
  for (const change of changes) values.set(placeOf(change), change.value);
  const after = readTokens(css);
  return after.length === values.size && after.every((token) => values.get(placeOf(token)) === token.value);
}

/** Whole or not at all: whoever reads the file, or pulls the plug, finds it as it was or as it is to be. */
function replace(path: string, text: string) {
  // Under a name that no style sheet has, lest the dev server take it for one.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: statSync(path).mode, flush: true });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
