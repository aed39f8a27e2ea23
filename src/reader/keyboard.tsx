/** The keys that lead through the paper, and the list of them. */
export function Keyboard() {
  return null;
}
