import { Unreadable } from './unreadable.ts';

/** What to tell of a file that stopped being read; what no file can be the cause of is thrown on. */
export function whyUnreadable(error: unknown): { message: string; line?: number | undefined } {
  if (error instanceof Unreadable) return { message: error.message, line: error.line };
  if (error instanceof RangeError && /stack/.test(error.message))
    return { message: 'is nested too deep to be read – flatten its lists, quotes or elements' };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  if (reason) return { message: reason };
  throw error;
}

const reasons: Record<string, string> = {
  ENOENT: 'is not there – look at its name and folder',
  EACCES: 'may not be read – give yourself the right to read it',
  EPERM: 'may not be read – give yourself the right to read it',
  EISDIR: 'is a folder – name the files in it',
  EIO: 'cannot be read from its disk – copy it to another one',
};
