/** A size as people read it: `12 KB`, `3.4 MB`; powers of a thousand, never less than 1 KB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
