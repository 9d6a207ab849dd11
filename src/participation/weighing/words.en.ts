import type { SplitRefusal } from './splits.rules.ts';
import type { WeighingRule } from './weigh.rules.ts';

/** Each rule as a resident would say it. */
export const ruleNames: Readonly<Record<WeighingRule, string>> = {
  'independent-markets': 'independent markets',
  utilitarian: 'utilitarian',
  mean: 'mean',
};

/** Why residents’ splits cannot be weighed; `where` names the line or the resident. */
export const splitRefusals: Readonly<Record<SplitRefusal, (where: string) => string>> = {
  'no-residents': () => 'There is no resident in it: add one row for each.',
  'no-outcomes': () => 'There is no outcome in it: add one column for each.',
  uneven: (where) =>
    `${where} has more or fewer numbers than there are outcomes: give one for each, 0 included.`,
  negative: (where) => `${where} gives an outcome less than 0: points start at 0.`,
  'nothing-given': (where) => `${where} gives every outcome 0: give at least one point, or leave it out.`,
};

export const words = {
  summary: 'Turn residents’ splits into weights',
  wantsOneFile: 'Name one file of splits, or - for standard input. See: npx --no-install pp help weights',
  unknownRule: (name: string, known: readonly string[]) =>
    `There is no rule “${name}”. There are: ${known.join(', ')}.`,
  line: (number: number) => `Line ${number}`,
  resident: (number: number) => `Resident ${number}`,
  noHeader: 'Line 1 holds only numbers: put the names of the outcomes there, one a column.',
  unnamedColumn: (column: number) => `Line 1 has no name in column ${column}: name every outcome.`,
  twiceNamed: (name: string) => `Line 1 names “${name}” twice: give every outcome a name of its own.`,
  blankCell: (line: number, outcome: string) =>
    `Line ${line}, column “${outcome}” is empty: write 0 if this resident gave it nothing.`,
  notNumber: (where: string, outcome: string, value: string) =>
    `${where}, column “${outcome}”: “${value}” is not a number; write points such as 25 or a fraction such as 3/20.`,
  wrongCount: (where: string, found: number, outcomes: number) =>
    `${where} has ${found} ${found === 1 ? 'number' : 'numbers'} for ${outcomes} ${outcomes === 1 ? 'outcome' : 'outcomes'}: give one for each, 0 included.`,
  brokenCsv: (line: number) =>
    `Line ${line} is not well-formed CSV: look for a quotation mark that is never closed.`,
  brokenJson: (reason: string) =>
    `This is not well-formed JSON (${reason.replace(/\s+/g, ' ')}): mend it, or give CSV.`,
  wrongJson: 'JSON needs a list of rows: {"votes": [[70, 30], ["3/20", "17/20"]]}, one row a resident.',
  wrongOutcomes: '“outcomes” must be a list with one different name for each number in a row.',
  heading: (rule: WeighingRule, residents: number) =>
    `Weights by the rule “${ruleNames[rule]}”, from ${residents} ${residents === 1 ? 'resident' : 'residents'}`,
  columns: { outcome: 'outcome', exact: 'exact share', percent: 'percent', whole: 'whole' },
  footnote:
    'Everyone’s points are scaled to the same total. Whole percentages total 100 (largest remainder). Other rules: ',
} as const;
