import type { LineFault } from './register-line.rules.ts';

const rejects: Readonly<Record<LineFault, string>> = {
  'no-title': 'It names no contract. Give it a title.',
  'no-supplier': 'It names no supplier. Give the name, or “Various”.',
  'not-public': 'The register says that it is not public.',
  'head-again': 'It repeats the titles of the columns.',
  'too-many-cells':
    'It has more cells than there are titles. Put quotation marks around a text or an amount that has a comma in it.',
};

export function lineSentence(fault: LineFault): string {
  return rejects[fault];
}

/** Why nothing of a table was brought in. */
export function noHeadSentence(file: string): string {
  return `“${file}” was not brought in: no row of it is titles of a contract, its supplier, and its value or dates. Name the columns so, such as “Contract title”, “Supplier” and “Value”.`;
}

export const words = {
  drawnUpLater: 'The day the register was drawn up must be today or earlier',
  summary: 'Import a public body’s register of contracts',
  filesMissing: 'Name the files to import: import contracts register.csv --body oldham-council',
  dateWrong: (given: string) => `“--date ${given}” is not a day. Write it so: --date 2026-03-31.`,
  columns: {
    file: 'File',
    rows: 'Lines',
    accepted: 'Accepted',
    unchanged: 'Here already',
    rejected: 'Rejected',
    ended: 'No longer in it',
  },
  rejected: (file: string, line: number, reason: string) => `${file}, line ${line}: ${reason}`,
} as const;
