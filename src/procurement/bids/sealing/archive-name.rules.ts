/** Letters that change the order in which a name is shown, so that `exe` could look like `fdp`. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const MOST_NAME_BYTES = 255;

/**
 * Whether a path inside an archive is safe to unpack on any system: relative, no step up, no empty step, no drive, no
 * backslash, no control characters, 255 bytes at most. What it is joined to can then never be left.
 */
export function isSafeName(name: string): boolean {
  if (name === '' || new TextEncoder().encode(name).length > MOST_NAME_BYTES) return false;
  if (/[\\:\p{Cc}\p{Surrogate}]/u.test(name) || turning.test(name)) return false;
  return name
    .split('/')
    .every((step) => step !== '' && step !== '.' && step !== '..' && step.trim() === step);
}

/** Two names that some system would take for the same file: compared without case, composed. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Whether unpacking these would put one file over another, or a file where a folder is. */
export function hasClash(names: readonly string[]): boolean {
  const keys = names.map(nameKey);
  const files = new Set(keys);
  if (files.size !== keys.length) return true;
  return keys.some((key) => foldersOf(key).some((folder) => files.has(folder)));
}

function foldersOf(name: string): string[] {
  const steps = name.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'));
}
