/** Bytes that grow, for `search/byte-reader.ts`. */
export class ByteWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(room = 256) {
    this.#bytes = new Uint8Array(room);
  }

  number(number: number) {
    this.#need(8);
    let rest = number;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes[this.length++] = (rest % 128) + 128;
    this.#bytes[this.length++] = rest;
  }

  text(text: string) {
    const bytes = Buffer.from(text);
    this.number(bytes.length);
    this.add(bytes);
  }

  add(bytes: Uint8Array) {
    this.#need(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Everything so far; what is written later may overwrite it. */
  end(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  #need(room: number) {
    if (this.length + room <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + room));
    larger.set(this.end());
    this.#bytes = larger;
  }
}
