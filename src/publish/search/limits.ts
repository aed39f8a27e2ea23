/** How an index is parted. Tests make it small, so that a dozen articles have all that a hundred thousand have. */
export const usualLimits = {
  /** So many articles at a time are folded into the large segment. */
  large: 512,
  /** So many are read into memory together. */
  chunk: 256,
  /** So many are folded into the middle segment. */
  few: 16,
  /** In bytes: a longer list has a file of its own … */
  inline: 1_500,
  /** … and so have all terms that begin alike, if their lists take more together. */
  prefix: 1_500,
  /** In bytes: a part of the dictionary, and of the places of a word. */
  shard: 5_000,
  places: 12_000,
};
export type Limits = typeof usualLimits;

/** Less room for what is young: a fifth less memory, and as quick. */
export const nodeFlags = ['--max-semi-space-size=8'];
