/** What RFC 8785 can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one way to write a JSON value, byte for byte (RFC 8785, JCS): no spaces, keys sorted by UTF-16 code
 * unit, numbers and strings as ECMAScript writes them. Hash its UTF-8 bytes.
 * Throws on what JSON cannot hold, instead of dropping it: NaN, infinities, undefined, bigint, functions, lone
 * surrogates, holes in arrays and objects of a class (dates, maps).
 */
export function canonicalJson(value: Json): string {
  return write(value);
}

function write(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return writeString(value);
  if (Array.isArray(value)) return `[${Array.from(value, write).join(',')}]`;
  if (typeof value === 'object') return writeObject(value);
  throw new TypeError(`JSON cannot hold ${typeof value}`);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${value}`);
  return JSON.stringify(value);
}

function writeString(value: string): string {
  if (/\p{Surrogate}/u.test(value)) throw new TypeError('JSON cannot hold half of a surrogate pair');
  return JSON.stringify(value);
}

function writeObject(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('JSON holds plain objects: write dates, maps and the like as text first');
  }
  // `<` compares UTF-16 code units, which is what RFC 8785 §3.2.3 asks for.
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${writeString(key)}:${write(item)}`).join(',')}}`;
}
