import { hrefOf } from '../browser/href-of.ts';

/** A web address in running text; what closes a sentence or a bracket is not part of it, unless it was opened there. */
const address = /\bhttps?:\/\/(?:\([^\s<>"()]*\)|[^\s<>"()])*(?:\([^\s<>"()]*\)|[^\s<>"'().,;:!?…\]}»”’])/g;

/** What somebody typed, as text: its bare web addresses are links, everything else is shown as it stands. */
export function LinkedText({ children: text }: { children: string }) {
  return pieces(text).map(({ at, value, link }) =>
    link ? (
      <a key={at} href={hrefOf(value)} rel="nofollow ugc noreferrer">
        {value}
      </a>
    ) : (
      value
    ),
  );
}

/** Cuts a text at its addresses; the pieces put together are the text again. */
export function pieces(text: string): { at: number; value: string; link: boolean }[] {
  const found = [...text.matchAll(address)].filter(([value]) => URL.canParse(value));
  const cut: { at: number; value: string; link: boolean }[] = [];
  let at = 0;
  for (const { index, 0: value } of found) {
    cut.push({ at, value: text.slice(at, index), link: false }, { at: index, value, link: true });
    at = index + value.length;
  }
  return [...cut, { at, value: text.slice(at), link: false }].filter(({ value }) => value !== '');
}
