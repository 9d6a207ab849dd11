type Shape = Readonly<Record<string, unknown>>;

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A plain object; null for anything else. */
export function asObject(value: unknown): Shape | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Shape) : null;
}

/** A plain object with exactly these keys: a key we do not know may mean what we do not understand. */
export function asExactly(value: unknown, keys: readonly string[]): Shape | null {
  const shape = asObject(value);
  if (!shape) return null;
  const own = Object.keys(shape);
  return own.length === keys.length && keys.every((key) => own.includes(key)) ? shape : null;
}

/** Text of 1 to so many characters on one line; null otherwise. */
export function asLine(value: unknown, most = 200): string | null {
  return typeof value === 'string' && value !== '' && value.length <= most && !/\p{Cc}/u.test(value)
    ? value
    : null;
}

export function isSha256(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
