import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { stepNames } from '../proposals/words.en.ts';
import { mostAnswerCharacters } from './answer-together.ts';
import type { AnswerRefusal } from './issue.rules.ts';
import type { AskedIn } from './load-issues.ts';

const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const grouped = new Intl.NumberFormat('en-GB');
const day = (at: Temporal.Instant) => formatDate(londonDate(at));

export const words = {
  title: 'What several places ask for',
  lede: 'Residents of several districts, or asked by several public bodies, want the same. Here is who asked for it, what each body answered, and what bodies answer together.',
  none: 'No two places have been asked about the same yet. Once results of two rounds are out, what they share shows here.',
  noneFound: 'Nothing like that is asked for in several places.',
  clear: 'Show all common issues',
  search: 'Search',
  searchAct: 'Search',
  found: (count: number) => (count === 1 ? '1 common issue' : `${grouped.format(count)} common issues`),
  csv: 'Download as a spreadsheet (CSV)',
  json: 'Download as data (JSON)',
  csvName: 'common-issues.csv',
  proposals: 'What residents say is missing',
  where: (bodies: readonly string[]) => `Asked of ${and.format(bodies)}.`,
  times: (count: number) => (count === 1 ? 'Asked once' : `Asked ${count} times`),
  answered: 'Answered together',
  kicker: 'Common issue',
  alsoCalled: (names: readonly string[]) => `Also called ${and.format(names.map((name) => `“${name}”`))}.`,
  askedTitle: 'Where people asked for it, and what each body answered',
  askedHead: ['Public body', 'Place', 'What people were asked, or said', 'Its answer'],
  noPlace: 'Everywhere',
  noAnswer: 'No answer yet',
  answers: {
    adopted: 'Adopted',
    varied: 'Varied',
    declined: 'Declined',
    received: stepNames.received,
    'taken-up': stepNames['taken-up'],
    'being-drafted': stepNames['being-drafted'],
    'made-a-measure': stepNames['made-a-measure'],
  } satisfies Record<NonNullable<AskedIn['answer']>, string>,
  together: 'What bodies answer together',
  togetherNone: 'No two bodies have answered together yet.',
  signedBy: (names: readonly string[]) =>
    `${and.format(names)} ${names.length === 1 ? 'has' : 'have'} signed it, each for itself.`,
  signedOn: (name: string, at: Temporal.Instant) => `${name}, ${day(at)}`,
  all: 'All common issues',
  deskTitle: 'Common issues',
  deskLede: (body: string) =>
    `What residents ask of ${body} and of other bodies too. Bodies can answer together: one drafts, and an elected member signs for each.`,
  deskCaption: 'Those asked for most often first',
  deskHead: ['Issue', 'How often', 'Answers'],
  deskNone: 'Nothing that people ask of this body is asked elsewhere yet.',
  deskAnswers: (count: number) => (count === 0 ? 'Draft one' : `${count} drafted`),
  back: 'Common issues',
  public: 'See the public page',
  drafted: (body: string, at: Temporal.Instant) => `Drafted by ${body}, ${day(at)}`,
  unsigned: 'No body has signed it yet. Everybody can read it once two have.',
  sign: 'Sign it for your body',
  withdraw: 'Take it back',
  onlyMembers: 'An elected member of your body signs it.',
  draft: 'Draft an answer for all',
  draftHint:
    'What these bodies will do together, by when, and who leads. It binds a body once its elected member signs.',
  draftAct: 'Save the draft',
  refused: {
    'not-concerned': 'Nobody asked your body for this.',
    'not-your-role': 'Your role cannot do this.',
    'signed-already': 'It is signed already.',
    withdrawn: 'The body that drafted it has taken it back.',
    blank: 'Write what you answer',
    'too-long': `Use ${grouped.format(mostAnswerCharacters)} letters or fewer`,
  } satisfies Record<AnswerRefusal | 'blank' | 'too-long', string>,
  task: (title: string) => `Read and sign an answer given with other bodies: ${title}`,
} as const;
