/** Everything this browser keeps of the paper, in plain words. */
export function YourData() {
  return <p>…</p>;
}
