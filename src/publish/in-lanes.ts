import { setImmediate } from 'node:timers/promises';

/** Does the work for every item, so many at a time; the first failure is thrown when it happens. */
export async function inLanes<Item>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<void>,
) {
  const queue = items.values();
  const lane = async () => {
    for (const item of queue) {
      // oxlint-disable-next-line no-await-in-loop -- a lane does one thing after the other
      await work(item);
      // oxlint-disable-next-line no-await-in-loop -- lets the answers of other threads in
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: count }, lane));
}
