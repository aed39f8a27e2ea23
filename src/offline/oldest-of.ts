/**
 * What has to go, of things that stand in the order of their coming, so that of no more than `most` groups anything is
 * left. A group is as old as the newest of it.
 */
export function oldestOf<Thing>(
  things: readonly Thing[],
  groupOf: (thing: Thing) => string,
  most: number,
): Thing[] {
  const newestFirst = [...new Set(things.toReversed().map(groupOf))];
  const left = new Set(newestFirst.slice(0, most));
  return things.filter((thing) => !left.has(groupOf(thing)));
}
