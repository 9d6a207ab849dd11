import { canonicalJson, type Json } from '../../../values/canonical-json.ts';

/** A file of an archive whose bytes are at hand. */
export type ReadyFile = { readonly path: string; readonly bytes: Uint8Array };
/** One that lies in the object storage under its hash, too large to hold. */
export type KeptFile = { readonly path: string; readonly size: number; readonly sha256: string };

export type ListedFile = { readonly path: string; readonly bytes: number; readonly sha256: string };
export type Manifest = {
  readonly version: 1;
  readonly kind: 'whole' | 'public';
  readonly purchase: { readonly body: string; readonly procurement: string; readonly title: string };
  /** In the order of their paths. */
  readonly files: readonly ListedFile[];
};

export const MANIFEST = 'manifest.json';

/** The manifest as it lies in the archive: canonical JSON (RFC 8785) and a line end. */
export function writeManifest(manifest: Manifest): string {
  const files = [...manifest.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `${canonicalJson({ ...manifest, files })}\n`;
}

/** A name as it may stand in a path of an archive: no folders, nothing hidden, never empty. */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._ -]+/gu, '-')
    .replace(/^[.\s]+/, '')
    .slice(-120);
  return plain || 'file';
}

/** Plain JSON to read and to hash: names in order, so that the same content is the same bytes. */
export function jsonFile(path: string, value: unknown): ReadyFile {
  return { path, bytes: new TextEncoder().encode(`${canonicalJson(plain(value))}\n`) };
}

export function textFile(path: string, text: string): ReadyFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Instants and dates as their text; what is undefined is left out. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null)) as Json;
}
