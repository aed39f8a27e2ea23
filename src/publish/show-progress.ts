/** A line that counts up while something long goes on; nothing where nobody watches, as in the log of a CI. */
export function showProgress(stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now();
  let shown = 0;
  return {
    show: (done: number, total: number) => {
      const now = performance.now();
      if (!stream.isTTY || now - shown < 100) return;
      shown = now;
      const left = Math.ceil((((now - started) / done) * (total - done)) / 1000);
      stream.write(`\r\u001B[K${done} of ${total} files, ${left} s left`);
    },
    end: () => {
      if (stream.isTTY && shown > 0) stream.write('\r\u001B[K');
    },
  };
}
