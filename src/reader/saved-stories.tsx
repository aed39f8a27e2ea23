/** The stories this reader has saved, the last saved first. */
export function SavedStories() {
  return <p>…</p>;
}
