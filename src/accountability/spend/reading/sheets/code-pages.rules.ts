/** How many bytes speak for each of the two code pages that British files come in. */
export type CodePageSigns = { windows: number; cp850: number };

export const noSigns: CodePageSigns = { windows: 0, cp850: 0 };

/**
 * Weighs one byte above 0x7F by what stands before and after it, for windows-1252 against cp850 (the code page of a
 * British command prompt, which Excel’s “CSV (MS-DOS)” writes). The pound sign tells most: 0xA3 in the one, 0x9C in
 * the other, each a letter (ú, œ) in the other page, so that only one that stands between letters says nothing.
 * Sources: Microsoft’s tables of code pages 1252 and 850.
 */
export function judgeCodePage(signs: CodePageSigns, before: number, byte: number, after: number): void {
  const inWord = isLetter(before) && isLetter(after);
  const atWord = isLetter(before) || isLetter(after);
  if (byte === 0xa3 && !inWord) signs.windows += 4;
  else if (byte === 0x9c && !inWord) signs.cp850 += 4;
  else if (undefinedInWindows.has(byte)) signs.cp850 += 2;
  else if (windowsMarks.has(byte) && !(inWord && byte !== APOSTROPHE)) signs.windows += 2;
  else if (atWord && lettersOfCp850.has(byte)) signs.cp850 += 1;
  else if (atWord && byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) signs.windows += 1;
}

const APOSTROPHE = 0x92;

/** é â ä à å ç ê ë è ï î ì Ä Å, É is 0x90: where windows-1252 has marks of punctuation that no word holds. */
const lettersOfCp850 = new Set([
  0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0,
  0xa1, 0xa2,
]);

/** Quotation marks, dashes, the bullet, the dots, the euro and the trade mark of windows-1252. */
const windowsMarks = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xae, 0xb7]);

const undefinedInWindows = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
