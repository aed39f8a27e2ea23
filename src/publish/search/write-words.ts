import { fileNames } from '../../search/manifest.ts';
import { deflated } from './deflated.ts';
import { ByteWriter } from './byte-writer.ts';
import { sharedLetters } from './prefix-lists.ts';
import type { Write } from './write-segment.ts';

/** Words by their first letter, to compare misspelt ones with: those of at least four letters, without digits. */
export function writeWords() {
  const letters = new Map<string, { file: ByteWriter; last: string }>();
  return {
    /** In order; `count` is how many articles have it. */
    add(word: string, count: number) {
      if (!/^\p{L}{4,32}$/u.test(word)) return;
      const letter = String.fromCodePoint(word.codePointAt(0)!);
      const list = letters.get(letter) ?? { file: new ByteWriter(), last: '' };
      letters.set(letter, list);
      const shared = sharedLetters(list.last, word);
      list.file.number(shared);
      list.file.text(word.slice(shared));
      list.file.number(count);
      list.last = word;
    },
    end(write: Write): string[] {
      for (const [letter, { file }] of letters) write(fileNames.words(letter), deflated(file.end()));
      return [...letters.keys()];
    },
  };
}
