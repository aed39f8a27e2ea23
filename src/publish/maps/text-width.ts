/** By kind of character, in ems of a wide, half-bold sans: labels must not meet in any reader's system font. */
const widths: [RegExp, number][] = [
  [/\p{M}/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30ff\uff00-\uff60]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
  [/[ .,:;'’|!()[\]ijlI·-]/u, 0.4],
  [/[frt\u0456]/u, 0.48],
  [/[mwMWшщжюыфмШЩЖЮЫФМ@%—…]/u, 1.05],
  [/[\p{Lu}]/u, 0.79],
  [/[\p{L}\p{N}]/u, 0.69],
];

/** An estimate, never much too small. `size` and the result have the same unit. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widths.find(([kind]) => kind.test(character))?.[1] ?? 0.8;
  return width * size;
}
