import type { RakeRefused } from './rake.rules.ts';

const amount = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(value);

/** Why a sample is not weighted, in one sentence that says what to do. */
export function rakeRefusal(refused: RakeRefused): string {
  switch (refused.refused) {
    case 'no-respondents':
      return 'There is nobody in the sample: give one row for each respondent.';
    case 'level-unknown':
      return `“${refused.margin}” is “${refused.level}” for ${amount(refused.people)} in the sample, and its margin has no such level: add it there, or mend the sample.`;
    case 'level-without-respondent':
      return `“${refused.margin}” has ${amount(refused.population)} people at “${refused.level}” and nobody in the sample who could stand for them: put the level together with another, or ask more people.`;
    case 'totals-differ':
      return `The margins are not of one population: “${refused.margins[0]}” adds up to ${amount(refused.totals[0])} and “${refused.margins[1]}” to ${amount(refused.totals[1])}. Make them the same.`;
    case 'margin-missed':
      return `The margins cannot all be met: “${refused.margin}” at “${refused.level}” came to ${amount(refused.reached)} of ${amount(refused.population)} people after ${amount(refused.iterations)} rounds. Trim less, or put levels together.`;
    case 'too-small':
      return `The weighted sample is worth ${amount(refused.effectiveSize)} equal answers, and ${amount(refused.minimum)} are needed: ask more people, or trim more.`;
  }
}

export const words = {
  summary: 'Weight a sample so that it matches the census',
  wantsOneFile: 'Name one sample, or - for standard input. See: npx --no-install pp help rake',
  wantsMargin: 'Give at least one margin: --margin sex=sex.csv',
  wrongMargin: (typed: string) =>
    `--margin takes a column and a file, such as --margin sex=sex.csv, and not “${typed}”.`,
  marginTwice: (name: string) => `There are two margins for “${name}”: give one.`,
  onlyOneStdin: 'Standard input can be read once: give the other files by name.',
  wrongTrim: (typed: string) =>
    `--trim takes the smallest and the largest weight, such as --trim 20,50, and not “${typed}”.`,
  wrongMinimum: (typed: string) => `--minimum takes a number above 0, such as 100, and not “${typed}”.`,
  noColumn: (file: string, column: string, columns: readonly string[]) =>
    `“${file}” has no column “${column}”: its first line names ${columns.map((name) => `“${name}”`).join(', ')}.`,
  columnTwice: (file: string, column: string) =>
    `“${file}” names the column “${column}” twice: give every column a name of its own.`,
  brokenCsv: (file: string, line: number) =>
    `Line ${line} of “${file}” is not well-formed CSV: look for a quotation mark that is never closed.`,
  noRows: (file: string) => `“${file}” has no rows under its first line: add one for each respondent.`,
  blankCell: (file: string, line: number, column: string) =>
    `Line ${line} of “${file}”, column “${column}” is empty: fill it in, or give those who did not say a level of their own, in the margin too.`,
  wrongWeight: (file: string, line: number, value: string) =>
    `Line ${line} of “${file}”: “${value}” is not a design weight; write a number, 0 or more.`,
  wrongHead: (file: string) => `“${file}” needs two columns: level,population.`,
  wrongPopulation: (file: string, line: number, value: string) =>
    `Line ${line} of “${file}”: “${value}” is not a number of people; write a number, 0 or more.`,
  levelTwice: (file: string, level: string) => `“${file}” has the level “${level}” twice: add the two up.`,
  noLevels: (file: string) => `“${file}” has no level: write one a line, level,population.`,
  heading: (respondents: number, people: number) =>
    `${amount(respondents)} respondents weighted to ${amount(people)} people`,
  columns: {
    margin: 'margin',
    level: 'level',
    respondents: 'respondents',
    before: 'before, %',
    after: 'after, %',
    census: 'census, %',
  },
  footnote: (iterations: number, effective: string, lowest: string, highest: string) =>
    `${iterations} rounds. Worth ${effective} equal answers (Kish). Weights from ${lowest} to ${highest}; --json lists them.`,
} as const;
