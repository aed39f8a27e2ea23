/** A line that counts up while something long goes on; nothing where nobody watches, as in the log of a CI. */
export function showProgress(what = 'files', stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now();
  let shown = 0;
  return {
    /** Without a total, as long as nobody knows it. */
    show: (done: number, total?: number) => {
      const now = performance.now();
      if (!stream.isTTY || now - shown < 100) return;
      shown = now;
      const perSecond = done / ((now - started) / 1000);
      const left = total === undefined ? '' : `, ${Math.ceil((total - done) / perSecond)} s left`;
      const of = total === undefined ? '' : ` of ${total}`;
      stream.write(`\r\u001B[K${done}${of} ${what}, ${Math.round(perSecond)} a second${left}`);
    },
    end: () => {
      if (stream.isTTY && shown > 0) stream.write('\r\u001B[K');
    },
  };
}
