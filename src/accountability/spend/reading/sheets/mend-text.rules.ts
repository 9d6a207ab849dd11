import iconv from 'iconv-lite';

/** How many characters were put right, and how many were lost before the file was published (U+FFFD) and stay so. */
export type Mended = { readonly repaired: number; readonly lost: number };

/** UTF-8 that was once read as windows-1252 or cp850: each sequence of what stands there now, and what it was. */
const wasMeant = mangled();

const mayBeMangled = /[ÂÃâï┬├Ô\uFFFD]|&(?:amp|apos|nbsp|pound|#0?39);/;
const sequences = /[ÂÃ┬├][^]|[âï][^]{2}|ÔÇ[^]/gu;
/** Text that went through a web page on its way, also more than once. Marks that part cells are left as they are. */
const fromWebPage = /&(?:amp;)*(?:amp|apos|nbsp|pound|#0?39);/g;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  '#39': "'",
  '#039': "'",
  nbsp: ' ',
  pound: '£',
};

/** A lost character where an amount begins: in the files of British bodies, the pound sign. */
const lostPound =
  /(?<=^|[\n,;\t|"(])\uFFFD(?=\s?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d\d(?!\d))|(?<=\()\uFFFD(?=\))/gm;

/**
 * Puts right text that was mangled before it was published, only where there is one thing it can have been: UTF-8 read
 * as another encoding (“Â£”, “â€™”, also twice over), text written for a web page (“&amp;”), and a lost character at
 * the head of an amount of pounds and pence. Everything else that is lost stays U+FFFD.
 */
export function mendText(text: string): { readonly text: string } & Mended {
  if (!mayBeMangled.test(text)) return { text, repaired: 0, lost: 0 };
  let repaired = 0;
  const count = (meant: string) => {
    if (meant !== '\uFFFD') repaired += 1;
    return meant;
  };
  const undone = undoMangling(text, count)
    .replace(lostPound, () => count('£'))
    .replace(fromWebPage, (found) => count(entities[found.slice(1, -1).replaceAll('amp;', '')] ?? found));
  return { text: undone, repaired, lost: undone.split('\uFFFD').length - 1 };
}

function undoMangling(text: string, count: (meant: string) => string): string {
  const once = text.replace(sequences, (found) => {
    const meant = wasMeant.get(found);
    return meant === undefined ? found : count(meant);
  });
  return once === text ? text : undoMangling(once, count);
}

function mangled(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const meant of charactersMangled()) {
    const bytes = Buffer.from(meant, 'utf8');
    const readings = ['windows-1252', 'cp850'].map((page) => iconv.decode(bytes, page));
    for (const reading of [...readings, asWindowsKeeps(bytes)]) {
      if (!reading.includes('\uFFFD')) known.set(reading, meant);
    }
  }
  return known;
}

/** As windows-1252, what that leaves undefined kept as it is, which is what most programs do. */
function asWindowsKeeps(bytes: Buffer): string {
  const read = Array.from(bytes, (byte) => iconv.decode(Buffer.of(byte), 'windows-1252'));
  return read.map((sign, at) => (sign === '\uFFFD' ? String.fromCharCode(bytes[at] ?? 0) : sign)).join('');
}

/** The letters and signs of Western Europe, general punctuation, the euro, the trade mark, the mark and the lost. */
function charactersMangled(): string[] {
  const ranges = [
    [0x80, 0xff],
    [0x2010, 0x203a],
  ] as const;
  const codes = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return [...codes, 0x20ac, 0x2122, 0xfeff, 0xfffd].map((code) => String.fromCodePoint(code));
}
