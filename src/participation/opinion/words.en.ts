import { groupLetter } from './group-letter.rules.ts';
import type { OpinionMethod, OpinionRefusal } from './opinion.rules.ts';
import type { PublishedStance } from './published-map.rules.ts';
import type { StanceLevel } from './tell-stance.rules.ts';

/** Why no groups are shown, as anybody would say it. */
export const opinionRefusals: Readonly<Record<OpinionRefusal, string>> = {
  'too-few-people':
    'Too few people to say: groups are shown when at least 20 people have answered enough statements.',
  'too-few-statements': 'Too few statements to say: groups need at least two that people have answered.',
  'no-difference': 'There are no groups to show: people answered so much alike that nothing sets them apart.',
  'small-group':
    'The groups are too small to show: one of them would have fewer than 10 people, who might be recognised.',
  unstable:
    'The groups are not sure enough to show: they come out differently when we draw the people again. More answers may settle it.',
};

const methods: Readonly<Record<OpinionMethod, string>> = {
  stable: 'stable (best of fifty starts, tested by resampling)',
  polis: 'polis (as the Polis software has it)',
};

const grouped = new Intl.NumberFormat('en-GB');

function showPeople(people: number): string {
  return `${grouped.format(people)} people`;
}

const howMany: Readonly<Record<StanceLevel, (stance: PublishedStance) => string>> = {
  counts: ({ people }) => `About ${grouped.format(people ?? 0)} of`,
  'nine-in-ten': () => 'More than nine in ten of about',
  'three-in-four': () => 'More than three in four of about',
  most: () => 'Most of about',
};

export const words = {
  summary: 'Find the groups of opinion in votes on statements',
  wantsOneFile: 'Name one file of votes, or - for standard input. See: npx --no-install pp help opinion',
  unknownMethod: (name: string) => `There is no method “${name}”. There are: stable, polis.`,
  haveRead: (votes: number) => `${votes} votes read; finding groups`,
  nothingInIt: 'There is nothing in the file of votes: give CSV or JSON.',
  notText: 'The file of votes is not text: give CSV or JSON.',
  noVotes: 'There is no vote in it: give at least one 1, 0 or -1.',
  noStatements:
    'Line 1 names no statements: give the columns person, statement and vote, or participant and one column a statement.',
  unnamedColumn: (column: number) => `Line 1 has no name in column ${column}: name every statement.`,
  twiceNamed: (name: string) => `Line 1 names “${name}” twice: give every statement a name of its own.`,
  notVote: (line: number, cell: string) =>
    `Line ${line}: “${cell.slice(0, 40)}” is not a vote; write 1 for agree, -1 for disagree, 0 for pass, or leave it empty.`,
  missingName: (line: number) => `Line ${line} does not say who voted on what: fill in both.`,
  tooManyCells: (line: number, columns: number) =>
    `Line ${line} has more cells than line 1 has names (${columns}): look for a stray delimiter.`,
  brokenCsv: (line: number) =>
    `Line ${line} is not well-formed CSV: look for a quotation mark that is never closed.`,
  brokenJson: (reason: string) =>
    `This is not well-formed JSON (${reason.replace(/\s+/g, ' ')}): mend it, or give CSV.`,
  wrongJson: 'JSON needs a list of votes: [{"participant_id": 1, "statement_id": 2, "vote": -1}].',
  missingNameInRow: (row: number) =>
    `Vote ${row} has no participant_id or no statement_id: say who voted on what.`,
  notVoteInRow: (row: number, value: string | undefined) =>
    `Vote ${row}: ${value ?? 'nothing'} is not a vote; write 1 for agree, -1 for disagree, 0 for pass.`,
  wrongStatements: 'JSON of statements needs a list: [{"statement_id": 1, "moderated": -1}].',
  unnamedStatement: 'A statement has no statement_id (in CSV: comment-id): name each.',
  heading: (people: number, statements: number, votes: number) =>
    `${people} people, ${statements} statements, ${votes} votes`,
  method: (method: OpinionMethod) => `Method: ${methods[method]}`,
  quality: (k: number, silhouette: string, stability: string | null) =>
    `${k} groups, silhouette ${silhouette}${stability === null ? '' : `, stability ${stability}`}`,
  group: (id: number, size: number) => `Group ${groupLetter(id)}, ${size} people, says`,
  nothingOfItsOwn: 'Nothing sets this group apart that we can tell without giving people away.',
  shared: 'What people share across groups',
  columns: {
    statement: 'statement',
    side: 'side',
    agreed: 'agreed',
    disagreed: 'disagreed',
    shown: 'answered',
  },
  map: {
    caption: 'The same groups as a picture. The further apart two groups are, the less alike they answer.',
    key: (letter: string, people: number, isYours: boolean) =>
      `Group ${letter}: about ${showPeople(people)}${isYours ? ' (you are here)' : ''}`,
    notes: (people: number) =>
      `Each mark stands for ${people} people. No mark shows where one person stands: we never publish that.`,
    lede: (people: number, groups: number) =>
      `About ${showPeople(people)} have answered. They fall into ${groups} groups by how they answer.`,
    youAreIn: (letter: string) => `You are in group ${letter}: your answers are most like theirs.`,
    answerMore: (statements: number) =>
      `Answer ${statements} more ${statements === 1 ? 'statement' : 'statements'} and we can tell you which group your answers are most like.`,
    allShare: 'What all groups share',
    nothingShared: 'Nothing yet: there is no statement that most people in every group agree on.',
    groupTitle: (letter: string, people: number, isYours: boolean) =>
      `Group ${letter}: about ${showPeople(people)}${isYours ? ', and you' : ''}`,
    saysThis: (letter: string) => `What sets group ${letter} apart from the others:`,
    stance: (stance: PublishedStance) =>
      `${howMany[stance.level](stance)} ${grouped.format(stance.of)} ${stance.side}`,
    howSure: (groups: readonly { letter: string; stabilityPercent: number }[]) =>
      `How sure we are: when we draw the people again and make the map anew, ${groups
        .map(({ letter, stabilityPercent }) => `group ${letter} is ${stabilityPercent}% the same`)
        .join(', ')}. We show no groups under 75%. All numbers are to the nearest 5.`,
    noMapYet: 'No groups to show yet',
    soFar: (people: number | null) =>
      `So far ${people === null ? 'fewer than 10 people' : `about ${showPeople(people)}`} have answered.`,
  },
} as const;
