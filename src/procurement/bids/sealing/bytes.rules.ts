const hexDigits = 16;

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(hexDigits).padStart(2, '0')).join('');
}

/** Standard base64 with its padding (RFC 4648 §4), for the few hundred bytes of a share. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Reads it back; null for text that is not the one way to write these bytes, so that no two texts mean the same. */
export function fromBase64(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return toBase64(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}

/** UTF-8 read strictly; null for bytes that are not. A byte order mark is kept, so that nothing is quietly dropped. */
export function readUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
