import type { OriginalFile, Sheet } from '../../spend/reading/sheet.rules.ts';
import { openSheets } from '../../spend/reading/sheets/open-sheets.ts';
import { faultSentence } from '../../spend/reading/words.en.ts';
import { type FoundLine, type RejectedLine, readRegister } from './read-register.ts';
import { noHeadSentence } from './words.en.ts';

export type FoundRegister = {
  readonly sheet: Pick<Sheet, 'format' | 'encoding' | 'sha256'>;
  /** Of its file, and of the sheet where the file has several. */
  readonly name: string;
  readonly lines: readonly FoundLine[];
  readonly rejects: readonly RejectedLine[];
};
export type UnreadRegister = { readonly file: string; readonly sentence: string };

/** Every sheet of these files that is a register, and why each of the others is none. */
export async function readRegisters(files: readonly OriginalFile[]) {
  const registers: FoundRegister[] = [];
  const unread: UnreadRegister[] = [];
  for (const file of files) {
    for await (const sheet of openSheets(file)) {
      const name = sheet.member === '' ? sheet.name : `${sheet.name}: ${sheet.member}`;
      if ('fault' in sheet) {
        unread.push({ file: name, sentence: faultSentence(name, sheet.fault) });
        continue;
      }
      const found = await readRegister(sheet);
      if (found) registers.push({ sheet, name, ...found });
      else unread.push({ file: name, sentence: noHeadSentence(name) });
    }
  }
  return { registers, unread };
}
