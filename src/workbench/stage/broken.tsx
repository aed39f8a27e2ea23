/** Breaks whenever it is rendered. */
export function Broken(): never {
  throw new Error('This part is broken on purpose');
}
