import type { MandateLine, StatementLine } from './mandate.rules.ts';
import { inPoints } from './told-lines.rules.ts';
import { words } from './words.en.ts';

/** An answer in a few words: “adopted”, “varied, at 8 of 100”, “declined”. */
export function answerInWords(line: MandateLine | StatementLine): string {
  return line.answer === 'varied' && 'adoptedBasisPoints' in line
    ? words.answerVaried(inPoints(line.adoptedBasisPoints))
    : words.answers[line.answer];
}
