/** Reads whole numbers off bits, in the codes that `publish/search/bit-writer.ts` writes. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;

  /** `from` is an offset in bytes. Whatever lies beyond the end is read as zeros. */
  constructor(bytes: Uint8Array, from = 0) {
    this.#bytes = bytes;
    this.#at = from * 8;
  }

  /** The next 32 bits, without going on. */
  #ahead(): number {
    const bytes = this.#bytes;
    const byte = this.#at >>> 3;
    const shift = this.#at & 7;
    const word = (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
    return shift === 0 ? word : (word << shift) | (bytes[byte + 4]! >>> (8 - shift));
  }

  /** A number of so many bits, at most 24. */
  bits(count: number): number {
    if (count === 0) return 0;
    const number = this.#ahead() >>> (32 - count);
    this.#at += count;
    return number;
  }

  /** As many zeros as the number says, then a one; without the one where it is `most`. */
  unary(most = Number.POSITIVE_INFINITY): number {
    let count = 0;
    for (;;) {
      // Numbers made of what is not there could be of any size.
      if (this.#at > this.#bytes.length * 8) throw new RangeError('The bits end in a number');
      const zeros = Math.clz32(this.#ahead());
      if (count + zeros >= most) {
        this.#at += most - count;
        return most;
      }
      count += zeros;
      this.#at += zeros;
      if (zeros < 32) {
        this.#at += 1;
        return count;
      }
    }
  }

  /** Rice's code (https://en.wikipedia.org/wiki/Golomb_coding): the last `low` bits as they are, the rest as unary. */
  rice(low: number): number {
    return this.unary() * 2 ** low + this.bits(low);
  }

  /** Elias's gamma code (https://en.wikipedia.org/wiki/Elias_gamma_coding) of a number from 0. */
  gamma(): number {
    const length = this.unary(25);
    return 2 ** length + this.bits(length) - 1;
  }
}
