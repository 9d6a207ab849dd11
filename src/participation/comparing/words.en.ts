import type { FitRefusal } from './fit-pairs.rules.ts';
import { MOST_PER_PERSON } from './one-voice.rules.ts';
import type { Unsettled } from './settled.rules.ts';

/** Why a prior was needed, as the rest of a sentence. */
const because: Readonly<Record<Unsettled, string>> = {
  apart: 'some were never compared with the others, not even through a third',
  'never-beaten': 'one or more were chosen every time, or never, against the rest',
  'ahead-decides': 'who was at home cannot be told from who is stronger',
};

/** What `pp pairwise` says. */
export const commandWords = {
  summary: 'Turn paired comparisons into strengths',
  wantsOneFile:
    'Name one file of comparisons, or - for standard input. See: npx --no-install pp help pairwise',
  wrongCap: 'The cap is how many comparisons one person weighs at most: a number above 0, such as --cap 15.',
  unknownReference: (name: string, known: readonly string[]) =>
    `Nothing in the file is called “${name}”. There are: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}.`,
  brokenCsv: (line: number) =>
    `Line ${line} is not well-formed CSV: look for a quotation mark that is never closed.`,
  noColumn: (name: string) =>
    `Line 1 has no column “${name}”: begin the file with winner,loser (and count, person or home, if you have them).`,
  twiceNamed: (name: string) => `Line 1 names the column “${name}” twice: keep one of them.`,
  wrongWidth: (line: number, found: number, wanted: number) =>
    `Line ${line} has ${found} ${found === 1 ? 'cell' : 'cells'} for ${wanted} columns: give each column one.`,
  blank: (line: number, column: string) =>
    `Line ${line} has no ${column}: fill it in, or leave the line out.`,
  wrongCount: (line: number, value: string) =>
    `Line ${line} counts “${value}”: write how often, as a number of 0 or more such as 3 or 0.5.`,
  withItself: (line: number, item: string) =>
    `Line ${line} compares “${item}” with itself: name two different things.`,
  wrongHome: (line: number, home: string) =>
    `Line ${line} says that “${home}” was at home, which was not compared there: name the winner or the loser, or leave it empty.`,
  tooManyItems: (found: number, most: number) =>
    `The file compares ${found} things: this command works with ${most} at most.`,
  refused: {
    'one-item': 'The file has one thing only: there must be two to compare.',
    'no-comparisons': 'The file has no comparison that counts: add a line for each.',
    'unknown-item': 'A comparison names something that is not there.',
    'with-itself': 'A comparison is between a thing and itself.',
    'bad-count': 'A count is below 0, or no number.',
    'never-ahead': 'The column “home” is empty on every line: fill it in, or take the column out.',
    'does-not-settle': 'The counts are too far apart in size to be worked out: check the largest ones.',
  } satisfies Record<FitRefusal, string>,
  prior: (variance: number, why: Unsettled) =>
    `Ridge: each log-strength is drawn towards their mean by a normal prior with variance ${variance}, because ${because[why]}.`,

  heading: (items: number, comparisons: string) =>
    `${items} things, ${comparisons} ${comparisons === '1' ? 'comparison' : 'comparisons'}`,
  people: (people: number, cap: string) =>
    `${people} ${people === 1 ? 'person' : 'people'}: about one pair each counts once, and all answers of one person weigh ${cap} comparisons at most.`,
  noPeople: 'The file names no people, so each line counts as it stands.',
  columns: {
    item: 'item',
    logStrength: 'log-strength',
    standardError: 's.e.',
    chance: 'chance %',
    low: 'from',
    high: 'to',
    share: 'share %',
    whole: 'whole',
  },
  zeroMean: 'Log-strengths have mean 0; --reference <item> measures them from one.',
  zeroAt: (item: string) => `Log-strengths and their errors are measured from “${item}”.`,
  meaning:
    'Chance: of being preferred to another at random, with its 95% interval. Share: e^strength of all; whole percentages total 100 (largest remainder; equal ones in the order of the file).',
  intervals: {
    'by-person': 'Intervals allow for the answers of one person hanging together.',
    'by-comparison': 'Intervals take every comparison by itself.',
  },
  home: (logOdds: string, standardError: string) =>
    `Being at home adds ${logOdds} to the log-odds (s.e. ${standardError}); chances are with nobody at home.`,
  deviance: (deviance: string, degrees: number) => `Deviance ${deviance} on ${degrees} degrees of freedom.`,
  leftOut: (columns: readonly string[]) => `Columns not read: ${columns.join(', ')}.`,
  covariance: 'Covariance of the log-strengths, in the same order:',
  defaultCap: String(MOST_PER_PERSON),
} as const;

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

function things(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What residents read while they compare. */
export const words = {
  ask: 'Which matters more here?',
  or: 'or',
  skip: 'Skip: I cannot choose',
  choose: 'Choose one of the two, or skip',
  keys: 'You can swipe the one you choose to the side, or use the left and right arrow. With the keyboard on one of the buttons, 1 and 2 choose and 0 skips.',
  progress: (compared: number, skipped: number, pairs: number) =>
    `You have compared ${compared}${skipped > 0 ? ` and skipped ${skipped}` : ''}. There ${pairs === 1 ? 'is 1 pair' : `are ${pairs} pairs`}. Stop whenever you like.`,
  fullSay: (cap: number) =>
    `You have your full say: ${cap} comparisons are the most that one person weighs. More make your own list clearer.`,
  stop: 'I have done enough',
  lastSaid: (more: string, less: string) => `You said: “${more}” matters more than “${less}”.`,
  lastSkipped: (one: string, other: string) => `You skipped “${one}” and “${other}”.`,
  undo: 'Undo',
  saidBefore: (more: string) => `Before, you said that “${more}” matters more.`,
  skippedBefore: 'Before, you skipped these two.',

  yoursTitle: 'Your own list, so far',
  yoursAllTitle: 'Your own list',
  yoursLede: (compared: number) =>
    `It is made of your ${things(compared, 'comparison', 'comparisons')}, and nobody else’s. What matters most to you is on top.`,
  yoursNothing: 'You have not compared anything yet, so there is no list.',
  yoursCaption: 'What matters more to you, most first',
  together: 'Where some stand together, your answers do not say which of them comes first.',
  circle: (names: readonly string[]) =>
    `Your answers about ${listed(names)} go round in a circle: each beats the next. So they stand together. That happens when things matter about as much.`,
  unsaid: (names: readonly string[]) => `You have said nothing yet about ${listed(names)}.`,
  finish: 'Finish, and get my secret code',
  finishNothing: 'Compare two at least once first. Then there is something to keep',
  more: (left: number) => `Compare more: ${things(left, 'pair is', 'pairs are')} left`,
  answers: 'See and change your answers',
  change: 'Change',
  changeOf: (one: string, other: string) => `what you said of “${one}” and “${other}”`,
  canChange: (closes: string) =>
    `Your comparisons count already, also if you stop here. You can change them until ${closes}.`,
} as const;
