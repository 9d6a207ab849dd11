import type { PaperRefusal } from './enter-paper-answer.ts';

type SaidRefusal = Exclude<PaperRefusal, 'postcode-malformed' | 'not-in-district'>;

/** What facilitators read where paper ballots are printed and typed in. */
export const words = {
  packTitle: 'Paper ballots',
  packLede: 'One ballot a sheet, each with its own code. Hand over one a person; never two.',
  packHow: [
    'Each person fills theirs in, tears off the slip and keeps it: its code opens their receipt.',
    'Somebody types the ballots in. Only what is typed in before the round closes counts, whenever it was written.',
    'Ballots with questions on the back are made for printing on both sides.',
    'When a ballot is typed in and checked, destroy the paper.',
  ],
  packBefore: (closes: string) => `Type every ballot in before ${closes}.`,
  packNothing:
    'This round asks only for comparisons of two, which do not work on paper. Hand out codes instead.',
  packAct: 'Get the ballots (PDF)',
  toCodes: 'Codes and paper ballots',

  title: 'Type in paper ballots',
  lede: 'Enter moves on; on the last field it saves and begins the next ballot.',
  before: (closes: string) => `Counts what is saved before ${closes}. Ballots typed after that are refused.`,
  notOpen: 'Ballots can be typed in while the round is open, and only then.',
  saved: (today: number) => `Saved: ballot ${today} today.`,
  savedAgain: (today: number) => `Changed: ballot ${today} of today.`,
  counts: (today: number, all: number) =>
    `You have typed in ${today} today. ${all} in this round, by everyone. What they say is not shown here again.`,
  again: 'Type the last one again',
  againLede: 'Enter its code and the whole ballot. It takes the place of what you typed before.',
  againNot: 'Do not change it: go on with the next',
  code: 'Code',
  codeHint: 'Eight letters, as printed.',
  postcode: 'Postcode, first half',
  district: 'Which of these?',
  elsewhere: 'Somewhere else',
  points: 'Points',
  instead: 'No points',
  insteadHint: 'D: does not mind. N: none of these. Otherwise leave it empty.',
  statements: 'Statements: A agree, D disagree, P pass',
  statement: (number: number, text: string) => `${number}. ${text}`,
  about: 'About the person',
  notSaid: 'Not said',
  consents: 'They ticked that we may keep ethnic group and disability',
  bidder: 'Works for a firm that may want this contract: Y or N',
  asWritten: 'It stands so on the paper: count it in the same proportions',
  seen: 'I, or a trained colleague, saw this person fill it in',
  seenHint: 'Tick it for each ballot. Leave it empty for one that came by post.',
  save: 'Save and go on',
  importLink: 'Bring in many at once, from a CSV',
  faults: {
    codeMissing: 'Type the code on the ballot',
    postcodeMissing: 'Type the first half of the postcode. A ballot without one cannot be counted by place',
    postcodeMalformed: (typed: string) => `“${typed}” is not a postcode. Type its first half, like OL1`,
    districtMissing: (outward: string) => `${outward} lies in more than one. Choose which`,
    'not-a-number': (outcome: string) => `Type a number for ${outcome}, like 20`,
    negative: (outcome: string) => `Points for ${outcome} cannot be less than 0`,
    'not-hundred': (total: string) =>
      `They add up to ${total}. Check what you typed; if the paper says so, tick the box below`,
    'points-and-none': 'There are points and a letter for no points. Leave one of them empty',
    nothing: 'There is nothing to count on this ballot. If it is empty, put it aside',
    instead: 'Type D, N, or nothing',
    vote: 'Type A, D, P, or nothing',
    cell: 'Choose one of the list',
    'no-consent': 'Without the tick that we may keep it, leave this “Not said”',
    bidder: 'Type Y, N, or nothing',
  },
  refused: {
    'code-malformed': 'A code is eight letters, like BCDF-GHJK. Check for a missing letter',
    'code-unknown': 'We do not know this code. Check each letter',
    'code-not-paper':
      'This code is from a slip or a letter, not from a paper ballot. Its holder can use it online',
    'code-used-online': 'Somebody has answered online with this code, so the paper does not count as well',
    'code-entered': 'This ballot has been typed in already. Each counts once',
    'not-seen': 'This round counts people who were seen only. A ballot that came by post cannot count',
    'round-not-open': 'The round is not open yet. Keep the ballots until it is',
    'round-closed':
      'The round has closed. Ballots typed in after that do not count, whenever they were written',
  } satisfies Record<SaidRefusal, string>,
  otherRound: (title: string) => `This ballot belongs to another round: ${title}`,

  importTitle: 'Ballots from a CSV',
  importLede:
    'For ballots or workshop answers that were typed into a spreadsheet: a row a ballot, with the code that stands on it.',
  importColumns: 'Columns',
  column: 'Column',
  columnMeans: 'What stands in it',
  columnNames: {
    code: 'The code on the ballot. Each counts once: the same file brought in twice changes nothing.',
    postcode: 'The first half of the postcode, or all of it',
    district: 'Only where the postcode lies in more than one: its name',
    points: (outcome: string) => `Points for ${outcome}`,
    no_points: 'D: does not mind. N: none of these',
    as_written: 'Yes, where points do not make 100 and stand so on the paper',
    statement: (text: string) => `A, D or P: ${text}`,
    cells: (name: string, levels: string) => `${name}: ${levels}`,
    consent: 'Yes, where they ticked that ethnic group and disability may be kept',
    bidder: 'Y or N: works for a firm that may want this contract',
    seen: 'Yes, where a trained facilitator saw the person fill it in',
  },
  file: 'The CSV file',
  fileHint: (most: number) => `Up to ${most} ballots. We read it and keep nothing of it but the answers.`,
  fileMissing: 'Choose the CSV file with the ballots',
  allOrNothing: 'Bring in nothing unless every line is right',
  check: 'Check the file',
  import: 'Bring the ballots in',
  rejects: 'Get the lines with faults (CSV)',
  noRejects: 'No line of this file has a fault',
  tableRefused: {
    'not-a-table': 'We could not read this as a CSV with the columns “code” and “postcode”',
    'no-rows': 'There is no ballot in this file',
    'too-many': (most: number) => `There are more than ${most} ballots in this file. Split it`,
  },
  resultTitle: { check: 'What would happen', import: 'What happened' },
  result: {
    check: (good: number) =>
      good === 1 ? 'One ballot can be brought in.' : `${good} ballots can be brought in.`,
    import: (good: number) =>
      good === 1 ? 'One ballot was brought in.' : `${good} ballots were brought in.`,
  },
  nothingImported: 'Nothing was brought in: not every line is right, and you asked for all or nothing.',
  known: (count: number) =>
    count === 1
      ? 'One was typed in before, and stays as it was.'
      : `${count} were typed in before, and stay as they were.`,
  bad: (count: number) => (count === 1 ? 'One line has a fault.' : `${count} lines have faults.`),
  line: 'Line',
  fault: 'What is wrong',
  twice: (line: number) => `The same code is on line ${line}`,
  rejectColumn: 'what_is_wrong',
} as const;
