import type { Cell } from '../rounds/round.rules.ts';
import type { BalanceRefused } from './balance-to-census.rules.ts';
import type { Dimension } from './cells.rules.ts';
import { cellWords, levelName } from './words.en.ts';

/** Groups of people, as one would say them aloud; each is plural. */
const aloud: { readonly [cell in Cell]: Readonly<Record<string, string>> } = {
  'age-band': {
    '16-24': 'people aged 16 to 24',
    '25-34': 'people aged 25 to 34',
    '35-49': 'people aged 35 to 49',
    '50-64': 'people aged 50 to 64',
    '65-74': 'people aged 65 to 74',
    '75-plus': 'people aged 75 or over',
  },
  sex: { female: 'women', male: 'men' },
  'ethnic-group': {
    asian: 'Asian people',
    black: 'Black people',
    mixed: 'people of mixed ethnic groups',
    white: 'White people',
    other: 'people of other ethnic groups',
  },
  disability: { disabled: 'disabled people', 'not-disabled': 'people who are not disabled' },
};

/** Names one after the other: “a, b and c”. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Levels of one dimension as people, such as “people aged 16 to 24 and people aged 25 to 34”. */
export function peopleOf(
  dimension: Dimension,
  levels: readonly string[],
  places: Readonly<Record<string, string>>,
): string {
  if (dimension === 'district') return listed(levels.map((slug) => `people in ${places[slug] ?? slug}`));
  return listed(levels.map((level) => aloud[dimension][level] ?? levelName(dimension, level)));
}

/** What answers are weighted by, in the middle of a sentence. */
export function dimensionInText(dimension: Dimension): string {
  return dimension === 'district' ? 'district' : cellWords[dimension].inText;
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const percent = (basisPoints: number) => `${Math.round(basisPoints / 100)}%`;

/** What everyone reads about who took part, and about results weighted to the census. */
export const resultWords = {
  whoTitle: 'Who is missing',
  whoLede:
    'These are what people told us about themselves, if they liked to, beside everyone who lives here by the 2021 census.',
  missing: (people: string, isOne: boolean, ofPeople: number, ofAnswers: number | null) =>
    `${capital(people)} are missing: ${isOne ? '' : 'together '}${percent(ofPeople)} of the people here, but ${
      ofAnswers === null ? 'hardly any' : percent(ofAnswers)
    } of the answers.`,
  noneMissing: (what: string) => `By ${what}, every group gave at least half the answers we would expect.`,
  noneShownMissing: (what: string, people: string) =>
    `By ${what}, we cannot show how many answers came from ${people}. Every other group gave at least half the answers we would expect.`,
  cannotSay: (what: string) => `Too few answered the question about ${what} to say who is missing.`,
  caption: (what: string) => `Answers and people here, by ${what}`,
  saidOf: (said: number, answers: number) => `About ${said} of ${answers} people told us.`,
  from16: 'The census figures are of people aged 16 and over.',
  allAges: 'The census figures are of people of all ages.',
  source:
    'Census 2021, Office for National Statistics, tables TS009, TS021 and TS038, under the Open Government Licence v3.0. Numbers of answers are rounded to 5; under 10 stays hidden, and so does whatever would give it away.',

  title: 'If those who answered were like everyone here',
  lede: 'Some kinds of people answer more than others. So we also count with weights: each answer counts a little more or less, until together they match the census.',
  same: (outcome: string) => `Counted either way, “${outcome}” comes first.`,
  different: (open: string, weighted: string) =>
    `As answered, “${open}” comes first. Weighted to be like everyone here, “${weighted}” would.`,
  caption2: 'Points of every 100, as answered and weighted to the census',
  openCaption: 'Points of every 100, as answered',
  outcome: 'Outcome',
  open: 'As answered',
  weighted: 'Weighted',
  range: 'Range',
  figures: (open: number, weighted: number) => `as answered ${open}, weighted ${weighted}`,
  from: (low: number, high: number) =>
    low === high ? 'hardly moves' : `${(low / 100).toFixed(1)} to ${(high / 100).toFixed(1)}`,
  openAlone: (outcome: string, points: number, range: { readonly low: number; readonly high: number }) =>
    `“${outcome}” was given ${points} of every 100 points. ${
      range.low === range.high
        ? 'Chance alone would hardly move that.'
        : `Chance alone could make that ${(range.low / 100).toFixed(1)} to ${(range.high / 100).toFixed(1)}.`
    }`,
  hardlyMoves: 'Where it says “hardly moves”, chance alone would change the number by less than a tenth.',
  openKey: 'The lines are how far chance alone could move each.',
  key: 'A filled dot is as answered, a ring is weighted. The lines are how far chance alone could move each.',
  chanceOnly:
    'The ranges cover chance only: 95 of 100 draws of as many answers fall in them. They say nothing about who chose to answer, and weights cannot mend what those who stayed away would have said.',
  effective: (effective: number) => `Weighted, the answers are worth about ${effective} that count the same.`,
  by: (what: readonly string[]) => `We weighted by ${listed(what)}.`,
  leftOut: (what: readonly string[]) => `Not by ${listed(what)}, because fewer than half told us.`,
  joined: (people: string) => `Weighted together, because they are few in the census: ${people}.`,
  rules:
    'Nobody counts for less than a third of an answer or for more than three. Whoever did not tell us something is moved neither up nor down for it. Answers from people who live elsewhere are in the first column only.',
  claimed:
    'What counts, and is answered, is the first column. The rule’s promise that nobody gains by exaggerating is proved where everyone counts the same; for the weighted column we do not claim it.',
  how: 'How we count people, step by step',
  refusedTitle: 'We do not weight these answers',
  refusedAfter: 'So the result is what those who answered said, and no more.',
} as const;

/** Why answers are not weighted, in one sentence. */
export function balanceRefusal(refused: BalanceRefused, places: Readonly<Record<string, string>>): string {
  switch (refused.refused) {
    case 'nothing-to-go-by':
      return 'We know too little about who answered: the round did not ask, or too few told us.';
    case 'too-few-answers':
      return `Fewer than ${refused.minimum} people who live here answered this way, and we said before we opened that weighting needs ${refused.minimum}.`;
    case 'group-too-small':
      return `Fewer than 10 answers came from ${peopleOf(refused.dimension, refused.levels, places)}, and so few cannot stand for all of them.`;
    case 'margin-missed':
      return `Too few answers came from ${peopleOf(refused.dimension, refused.levels, places)}: even if each of them counted three times, they would not have their part.`;
    case 'too-small':
      return `Weighted, the answers are worth about ${refused.effectiveSize} that count the same, and we said before we opened that we need ${refused.minimum}.`;
  }
}
