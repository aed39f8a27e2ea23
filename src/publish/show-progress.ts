/** A line that counts up while something long goes on; nothing where nobody watches, as in the log of a CI. */
export function showProgress(what = 'files', stream: NodeJS.WriteStream = process.stderr) {
  let started: number | undefined;
  let shown = 0;
  return {
    /** `share`, from 0 to 1, is how much of the work is done, where nobody knows the total. */
    show: (done: number, total?: number, share = total && done / total) => {
      const now = performance.now();
      started ??= now;
      if (!stream.isTTY || now - shown < 100) return;
      shown = now;
      const seconds = (now - started) / 1000;
      const of = total === undefined ? '' : ` of ${total}`;
      const rate = seconds > 0 ? `, ${Math.round(done / seconds)} a second` : '';
      const left = share && seconds > 0 ? `, ${Math.ceil((seconds * (1 - share)) / share)} s left` : '';
      stream.write(`\r\u001B[K${done}${of} ${what}${rate}${left}`);
    },
    end: () => {
      if (stream.isTTY && shown > 0) stream.write('\r\u001B[K');
    },
  };
}
