/** Why a file, or the rest of it, cannot be read: the sentence ends with what to do. `line` is counted from 1. */
export class Unreadable extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}
