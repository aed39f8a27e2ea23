import { fromBest, type Postings } from '../../search/postings.ts';

/** A term among those that share a prefix; `size` is what its list takes, in bytes. */
export interface Leaf extends Postings {
  key: string;
  size: number;
}

/** What is known of the terms that begin alike: their lists one by one, or where these are too many, together. */
interface Node {
  /** Letters of the prefix. */
  depth: number;
  size: number;
  leaves: Leaf[];
  best: Uint8Array | undefined;
  /** The term that is the prefix itself. */
  exact: Leaf | undefined;
}

/**
 * Lists of all articles whose words begin alike, for every prefix whose terms take more than `limit` bytes: whoever types
 * "pa" would load all of P otherwise. Takes the terms in order. Of prefixes with the same terms, only the longest is
 * listed: "presid" is looked up as "president".
 */
export function prefixLists(all: number, limit: number, emit: (prefix: string, list: Postings) => void) {
  const open: Node[] = [{ depth: 0, size: 0, leaves: [], best: undefined, exact: undefined }];
  let last: Leaf | undefined;

  const add = (node: Node, leaf: Leaf) => {
    if (node.best) mergeLeaf(node.best, leaf);
    else node.leaves.push(leaf);
    node.size += leaf.size;
    gather(node);
  };
  const gather = (node: Node) => {
    if (node.best || node.size <= limit || node.depth === 0) return;
    node.best = new Uint8Array(all);
    for (const leaf of node.leaves) mergeLeaf(node.best, leaf);
    node.leaves = [];
  };
  const absorb = (node: Node, child: Node) => {
    if (node.depth === 0) return;
    node.size += child.size;
    if (child.best) {
      gather(node);
      const best = node.best!;
      for (let doc = 0; doc < all; doc += 1) if (child.best[doc]! > best[doc]!) best[doc] = child.best[doc]!;
    } else if (node.best) for (const leaf of child.leaves) mergeLeaf(node.best, leaf);
    else node.leaves.push(...child.leaves);
    gather(node);
  };
  const close = (node: Node, key: string) => {
    if (!node.best) return;
    const best = node.exact ? node.best.slice() : node.best;
    const { docs, impacts } = node.exact ?? { docs: [], impacts: [] };
    for (let index = 0; index < docs.length; index += 1)
      best[docs[index]!] = Math.max(best[docs[index]!]!, impacts[index]! + 1);
    emit(key.slice(0, node.depth), fromBest(best));
  };
  /** `shared` is how many letters the next term begins with like the last one. */
  const step = (leaf: Leaf, shared: number) => {
    let child: Node | undefined;
    while (open.at(-1)!.depth > shared) {
      const node = open.pop()!;
      if (child) absorb(node, child);
      else add(node, leaf);
      close(node, leaf.key);
      child = node;
    }
    let node = open.at(-1)!;
    if (node.depth < shared) {
      node = { depth: shared, size: 0, leaves: [], best: undefined, exact: undefined };
      open.push(node);
      if (leaf.key.length === shared) node.exact = leaf;
    }
    if (child) absorb(node, child);
    else if (node.depth > 0) add(node, leaf);
  };

  return {
    add(leaf: Leaf) {
      if (last) step(last, sharedLetters(last.key, leaf.key));
      last = leaf;
    },
    end() {
      if (last) step(last, 0);
    },
  };
}

/** Longer words than the prefix say half as much as the word itself. */
function mergeLeaf(best: Uint8Array, { docs, impacts }: Leaf) {
  for (let index = 0; index < docs.length; index += 1) {
    const impact = (impacts[index]! >> 1) + 1;
    if (impact > best[docs[index]!]!) best[docs[index]!] = impact;
  }
}

/** How many letters two words begin with alike, with no letter cut in two. */
export function sharedLetters(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared += 1;
  return /[\uD800-\uDBFF]/.test(one[shared - 1] ?? '') ? shared - 1 : shared;
}
