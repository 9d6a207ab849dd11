/** Reads big-endian numbers one after another. */
export type ByteReader = {
  readonly u8: () => number;
  readonly u16: () => number;
  readonly i16: () => number;
  readonly u32: () => number;
  readonly bytes: (length: number) => Uint8Array;
  /** WOFF2’s numbers of one to three bytes (its section 6.1.1). */
  readonly u255: () => number;
  /** WOFF2’s numbers of one to five bytes, seven bits each (section 4.1). */
  readonly base128: () => number;
};

/** A reader from `start` on; reading past the end throws. */
export function readBytes(source: Uint8Array, start = 0): ByteReader {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  let at = start;
  const next = (length: number) => {
    at += length;
    return at - length;
  };
  const u8 = () => view.getUint8(next(1));
  const u16 = () => view.getUint16(next(2));
  return {
    u8,
    u16,
    i16: () => view.getInt16(next(2)),
    u32: () => view.getUint32(next(4)),
    bytes(length) {
      const from = next(length);
      if (at > source.length) throw new RangeError('The font ends too early');
      return source.subarray(from, at);
    },
    u255() {
      const code = u8();
      if (code === 253) return u16();
      if (code === 254) return u8() + 506;
      return code === 255 ? u8() + 253 : code;
    },
    base128() {
      let value = 0;
      for (let place = 0; place < 5; place += 1) {
        const byte = u8();
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80) return value;
      }
      throw new RangeError('A number in the font is too long');
    },
  };
}
