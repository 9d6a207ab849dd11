import type { Cell } from '../rounds/round.rules.ts';
import type { TellRefusal } from './tell-about-you.ts';

/** What each fact about people is called, and what its levels are. */
export const cellWords = {
  'age-band': {
    name: 'Age',
    inText: 'age',
    question: 'How old are you?',
    why: 'So that we see whether younger or older people are missing.',
    hint: 'If you are younger than 16, leave this out: the census figures we use begin at 16.',
    levels: {
      '16-24': '16 to 24',
      '25-34': '25 to 34',
      '35-49': '35 to 49',
      '50-64': '50 to 64',
      '65-74': '65 to 74',
      '75-plus': '75 or over',
    },
  },
  sex: {
    name: 'Sex',
    inText: 'sex',
    question: 'What is your sex?',
    why: 'So that we see whether women or men are missing.',
    hint: 'The census asked this too, with these two answers, and we compare with the census.',
    levels: { female: 'Female', male: 'Male' },
  },
  'ethnic-group': {
    name: 'Ethnic group',
    inText: 'ethnic group',
    question: 'What is your ethnic group?',
    why: 'So that we see which communities are missing.',
    hint: 'These are the five groups of the census. Choose the one you feel you belong to.',
    levels: {
      asian: 'Asian or Asian British',
      black: 'Black, Black British, Caribbean or African',
      mixed: 'Mixed or multiple ethnic groups',
      white: 'White',
      other: 'Another ethnic group',
    },
  },
  disability: {
    name: 'Disability',
    inText: 'disability',
    question: 'Does a health condition or illness limit what you can do day to day?',
    why: 'So that we see whether disabled people are missing.',
    hint: 'One that has lasted, or will last, 12 months or more.',
    levels: { disabled: 'Yes, a little or a lot', 'not-disabled': 'No' },
  },
} as const satisfies Record<
  Cell,
  {
    readonly name: string;
    readonly inText: string;
    readonly question: string;
    readonly why: string;
    readonly hint: string;
    readonly levels: Readonly<Record<string, string>>;
  }
>;

/** A level as a resident reads it. */
export function levelName(cell: Cell, level: string): string {
  const levels: Readonly<Record<string, string>> = cellWords[cell].levels;
  return levels[level] ?? level;
}

/** What residents read where they are asked about themselves. */
export const words = {
  title: 'About you, if you like',
  lede: 'You have answered, and your answer counts whatever you do here.',
  why: 'Here you can tell us a little about yourself. We use it for two things only: to see who is missing, and to work out what the result would be if those who answered were like everyone who lives here.',
  lines: [
    'We keep it apart from your name. It stays next to your answer, so that we can count the two together.',
    'We show nothing about fewer than 10 people.',
    'You can change it or take it back until the round closes. After that nobody can find it, not even you.',
    'We delete it 90 days after the results are published.',
  ],
  asked: 'What this round asks',
  nothingAsked: 'This round asks nothing about you but where you live.',
  notSaid: 'Not said',
  say: 'Say',
  change: 'Change',
  start: 'Start',
  goOn: 'Go on',
  backToRound: 'Back to the question',
  takeBack: 'Take it all back',
  or: 'or',
  ratherNot: 'Prefer not to say',
  blank: 'Choose one, or “Prefer not to say”',
  saveAct: 'Save and go on',
  consent:
    'I agree that you keep my answer to this question, to see who is missing and to weight the results',
  consentWhy:
    'The law protects this kind of answer more than others, so we ask you. Without your tick we do not keep it at all.',
  refused: {
    closed: 'The round has closed, so this came too late to be kept',
    'not-answered': 'Answer the round first. Then you can tell us about you',
    'not-asked': 'This round does not ask that',
    'no-consent': 'Tick the box if we may keep this answer, or choose “Prefer not to say”',
  } satisfies Record<TellRefusal, string>,
} as const;
