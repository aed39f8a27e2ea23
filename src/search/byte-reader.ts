/** Reads what `publish/search/byte-writer.ts` writes. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** A whole number from 0, seven bits a byte, the low ones first. */
  number(): number {
    let number = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new RangeError('The bytes end in a number');
      this.at += 1;
      if (byte < 128) return number + byte * weight;
      number += (byte - 128) * weight;
    }
  }

  /** A text with its length before it. */
  text(): string {
    const length = this.number();
    this.at += length;
    return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
  }
}
