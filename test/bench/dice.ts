/** Chance that is the same every time: what a seed gives once, it gives always. */
export interface Dice {
  /** A number in [0, 1). */
  roll: () => number;
  /** True in this share of all cases. */
  chance: (share: number) => boolean;
  /** A whole number; both ends may come. */
  between: (least: number, most: number) => number;
  pick: <Item>(from: readonly Item[]) => Item;
}

/** Dice of their own for each pair of a seed and an index (Mulberry32). */
export function diceOf(seed: number, index: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    chance: (share) => roll() < share,
    between: (least, most) => least + Math.floor(roll() * (most - least + 1)),
    pick: (from) => from[Math.floor(roll() * from.length)]!,
  };
}

/**
 * Ranks as words and topics are spread (the law of Zipf and Mandelbrot, https://en.wikipedia.org/wiki/Zipf%27s_law):
 * a rank, from 0, comes as often as 1 / (rank + `flat`). Gives the rank that a number in [0, 1) falls on among the first
 * `size`, at most `most`.
 */
export function zipf(most: number, flat = 1): (roll: number, size?: number) => number {
  const sums = new Float64Array(most);
  let sum = 0;
  for (let rank = 0; rank < most; rank += 1) sums[rank] = sum += 1 / (rank + flat);

  return (roll, size = most) => {
    const wanted = roll * sums[size - 1]!;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
