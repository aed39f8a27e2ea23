/** Writes whole numbers as bits, for `search/bit-reader.ts`. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  #length = 0;
  #open = 0;
  #bits = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  /** `count` is at most 24. */
  bits(number: number, count: number) {
    this.#open = (this.#open << count) | number;
    this.#bits += count;
    while (this.#bits >= 8) {
      this.#bits -= 8;
      this.#push((this.#open >>> this.#bits) & 255);
    }
    this.#open &= (1 << this.#bits) - 1;
  }

  unary(number: number, most = Number.POSITIVE_INFINITY) {
    let zeros = Math.min(number, most);
    for (; zeros > 24; zeros -= 24) this.bits(0, 24);
    this.bits(0, zeros);
    if (number < most) this.bits(1, 1);
  }

  rice(number: number, low: number) {
    this.unary(Math.floor(number / 2 ** low));
    this.bits(number & ((1 << low) - 1), low);
  }

  gamma(number: number) {
    const length = 31 - Math.clz32(number + 1);
    this.unary(length, 25);
    this.bits(number + 1 - 2 ** length, length);
  }

  /** Everything so far, in whole bytes. */
  end(): Uint8Array {
    if (this.#bits > 0) this.bits(0, 8 - this.#bits);
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number) {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}
