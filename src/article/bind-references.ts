import type { Inline } from '../news/body.ts';

/**
 * Binds each reference to the word before it and to the punctuation behind it, so that no line begins with a mark:
 * a control within a line may otherwise be put on the next one. Runs of more than one node are to stay together.
 */
export function bindReferences(nodes: readonly Inline[]): Inline[][] {
  const runs: Inline[][] = [];
  let bound: Inline[] | undefined;

  nodes.forEach((node, index) => {
    if (node.type === 'footnoteReference') {
      if (!bound) runs.push((bound = []));
      bound.push(node);
      return;
    }
    let value = node.type === 'text' ? node.value : '';
    if (bound) {
      const [closing] = /^[^\s\p{L}\p{N}]*/u.exec(value) ?? [''];
      if (closing) bound.push(textNode(closing));
      value = value.slice(closing.length);
      bound = undefined;
    }
    if (node.type !== 'text') {
      runs.push([node]);
      return;
    }
    const [word] = nodes[index + 1]?.type === 'footnoteReference' ? (/\S*$/.exec(value) ?? ['']) : [''];
    if (value.length > word.length) runs.push([textNode(value.slice(0, value.length - word.length))]);
    if (word) runs.push((bound = [textNode(word)]));
  });
  return runs;
}

const textNode = (value: string): Inline => ({ type: 'text', value });
