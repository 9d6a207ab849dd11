/** Letters that change the order in which a name is shown, and others that cannot be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu;
/** What some system does not take in a name, or a shell would read as something else. */
const odd = /[\\/:*?"<>|;`$%!&{}[\]^~#=+@,]/g;
const MOST_BYTES = 80;

/**
 * A name as it is kept and shown: composed, without folders, unseen or odd letters, no longer than 80 bytes, its ending
 * in small letters. Never empty, and never one that hides.
 */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(unseen, '')
    .replace(odd, '-')
    .replace(/\s+/g, ' ')
    .replace(/\.{2,}/g, '.')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const ending = dot > 0 ? plain.slice(dot).toLowerCase().slice(0, 10) : '';
  const stem = (dot > 0 ? plain.slice(0, dot) : plain).trim() || 'file';
  return shorten(stem, MOST_BYTES - bytesOf(ending)) + ending;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function shorten(text: string, most: number): string {
  let short = text;
  while (bytesOf(short) > most) short = Array.from(short).slice(0, -1).join('').trimEnd();
  return short;
}

/** Cleaned names that differ from one another on every system: a second `plan.pdf` is `plan (2).pdf`. */
export function cleanNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = cleanName(name);
    let free = clean;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = numbered(clean, count);
    taken.add(free.toLowerCase());
    return free;
  });
}

function numbered(name: string, count: number): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  const number = ` (${count})`;
  return shorten(stem, MOST_BYTES - bytesOf(ending) - number.length) + number + ending;
}
