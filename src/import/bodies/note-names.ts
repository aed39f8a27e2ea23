/**
 * The identifiers of notes as Markdown names them: "[^banned=*]" is the note "banned" with the mark "*"; a name in other
 * letters than Latin ones gets a number.
 */
export function noteNames(): (label: string) => { identifier: string; label?: string } {
  const given = new Map<string, string>();
  return (label) => {
    const [, name = label, mark] = /^(.+?)=(\S{1,3})$/.exec(label) ?? [];
    const known = given.get(name);
    const identifier = known ?? (/^[A-Za-z0-9_-]+$/.test(name) ? name : `note-x${given.size + 1}`);
    given.set(name, identifier);
    return { identifier, ...(mark !== undefined && { label: mark }) };
  };
}

/** A note's name in Markdown. */
export const noteName = (identifier: string, label: string | undefined) =>
  label === undefined ? identifier : `${identifier}=${label}`;
