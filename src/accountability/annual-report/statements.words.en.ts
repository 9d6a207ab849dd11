import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import { amount } from '../promises/quantity.words.en.ts';
import { monthsInWords } from '../spend/month-runs.en.ts';
import { words as tierWords } from '../spend/tiers/words.en.ts';
import type { ReportFacts, ReportSaved } from './report.rules.ts';
import type { Says, Statement } from './statements.rules.ts';

/** What the levels are called in a report. */
export const levels = {
  claimed: 'Suppliers say',
  evidenced: 'Proof sent',
  verified: 'Checked',
  witnessed: 'Residents who saw it',
} as const;
export const grades: Record<ReportSaved['grade'], string> = {
  green: 'Green: a firm source',
  amber: 'Amber: a fair source',
  red: 'Red: a weak source',
};

const counts = new Intl.NumberFormat('en-GB');
const many = (count: number, one: string, more: string) =>
  `${counts.format(count)} ${count === 1 ? one : more}`;
const promisesOf = (count: number) => many(count, 'promise', 'promises');
const were = (count: number) => (count === 1 ? 'was' : 'were');
const day = (on: string) => formatDate(Temporal.PlainDate.from(on));
const few = (isFew: boolean) => (isFew ? ' So few promises say little as a share.' : '');

type Of<Word extends Says, Each = Statement> = Each extends { readonly says: infer Known }
  ? Word extends Known
    ? Each
    : never
  : never;
/** `who` checked: a public body by its name, or public bodies together. */
type Sentences = { readonly [Word in Says]: (statement: Of<Word>, who: string) => string };

const sentences: Sentences = {
  'no-money': () => 'No payments of this year are here, so nobody can say what was spent.',
  paid: ({ pence, months, invented }) =>
    `At least ${wordsPounds(pence)} was paid in ${many(months, 'month', 'months')} of published files. Small payments are left out of such files.${invented ? ' These payments are made up for the demonstration.' : ''}`,
  basis: ({ vatBasis }) => `The sum is ${tierWords.vatBasis[vatBasis]}.`,
  'months-missing': ({ months }) =>
    `There are no payments of ${monthsInWords(months.map((key) => Temporal.PlainDate.from(`${key}-01`)))}, so nobody can say what was spent then.`,
  line: ({ pence, isOwn }) =>
    `Suppliers paid less than ${wordsPounds(pence)} in the year are asked for the Charter, and those paid more for the Review: ${isOwn ? 'a line it set itself' : 'the policy’s own line'}.`,
  'no-saves': () => 'No open source says who saves by what was checked in the year.',
  saves: ({ kind, agency, pence, grade }) =>
    `By ${sources[grade]}, what was checked in the year would ${gains[kind](wordsPounds(pence), agency)}.`,
  covered: ({ percent, pence, suppliers }) =>
    `At most ${percent}% of what suppliers were paid has promises behind it: ${wordsPounds(pence)} went to ${many(suppliers, 'supplier', 'suppliers')} that owed a promise. Files do not say which contract a payment is for.`,
  'no-promises': () => 'No promise has been made yet. Promises come with signed contracts.',
  'nothing-due': ({ on }) => `Nothing was due by ${day(on)}, so there is no share to give.`,
  'no-worth': () => 'No open source says what these units are worth, so there is no share by worth.',
  kept: ({ percent, promises, isFew, on }, who) =>
    `Of everything due by ${day(on)}, ${who} checked and counted ${percent}%, with each of ${promisesOf(promises)} counting alike.${few(isFew)}`,
  'kept-by-worth': ({ percent, promises, isFew }) =>
    `Weighed by what its units are worth, that is ${percent}%, over ${promisesOf(promises)} with an open value.${few(isFew)}`,
  lifetime: ({ percent, promises, isFew, on }, who) =>
    `Of all that was ever promised, due or not, ${who} had checked and counted ${percent}% by ${day(on)}, with each of ${promisesOf(promises)} counting alike.${few(isFew)}`,
  'lifetime-by-worth': ({ percent, promises, isFew }) =>
    `Weighed by what its units are worth, that is ${percent}% of everything, over ${promisesOf(promises)} with an open value.${few(isFew)}`,
  owed: ({ quantity, unit }) =>
    quantity > 0 ? `Due in the year: ${amount(quantity, unit)}.` : 'None of it falls due in the year.',
  claimed: ({ quantity, unit }) => `Suppliers say it came to ${amount(quantity, unit)}.`,
  'none-claimed': () => 'Suppliers have reported nothing in the year.',
  evidenced: ({ quantity, unit }) => `They sent proof of ${amount(quantity, unit)}.`,
  'none-evidenced': () => 'They sent no proof.',
  verified: ({ quantity, unit }, who) => `${capital(who)} checked ${amount(quantity, unit)}.`,
  'none-verified': (_, who) => `${capital(who)} checked none of it yet.`,
  seen: ({ residents }) =>
    residents === 1
      ? '1 resident says they saw it.'
      : `${counts.format(residents)} residents say they saw it.`,
  'none-seen': () => 'No resident has said that they saw it.',
  'not-added': () => 'These are shares, which say nothing when they are added up.',
  'not-told': () =>
    'It counts people who could be known by their number, so what came of it is not told for one year.',
  'line-kept': ({ percent, on }) => `Checked of everything due by ${day(on)}: ${percent}%.`,
  'line-not-due': () => 'Not yet due.',
  'year-before': ({ quantity, unit }) =>
    `The year before, by the same definition: ${amount(quantity, unit)} checked.`,
  'other-definition': () =>
    'It was counted by another definition the year before, so the years are not compared.',
  'nothing-before': () => 'There is nothing of the year before to compare with.',
  'year-not-over': () => 'The year is not over, so it is not compared with a whole one.',
  'no-late': () => 'No promise of this year is on the record as late.',
  late: ({ promises }) => `${promisesOf(promises)} of this year ${were(promises)} put on the record as late.`,
  'plan-asked': ({ promises }) =>
    `For ${promisesOf(promises)} a contract manager asked how it would be made good.`,
  answered: ({ promises }) => `For ${promisesOf(promises)} the supplier answered.`,
  'member-told': ({ promises }) => `For ${promisesOf(promises)} the elected members were told.`,
  remedy: ({ promises }) => `For ${promisesOf(promises)} the contract’s remedy was used.`,
  prevention: ({ promises, all, percent, isFew }) =>
    `Of all that was ever promised, ${counts.format(promises)} of ${promisesOf(all)} (${percent}%) ${promises === 1 ? 'is' : 'are'} for early help, before a problem grows.${few(isFew)}`,
  'no-ratings': () => 'No judgement of a contract was published in the year.',
  rated: ({ contracts, ratings, good }) =>
    `${many(ratings, 'rating', 'ratings')} of ${many(contracts, 'contract', 'contracts')} ${were(ratings)} published, and ${counts.format(good)} of them ${were(good)} “good”.`,
  'charter-signed': (_, who) => `${capital(who)} has signed the Social Value Charter.`,
  'charter-not-signed': (_, who) => `${capital(who)} has not signed the Social Value Charter.`,
  'review-filed': (_, who) => `${capital(who)} has filed a Review of its own for the year.`,
  'review-not-filed': (_, who) => `${capital(who)} has not filed a Review of its own for the year.`,
  'charter-suppliers': ({ suppliers }) =>
    suppliers === 0
      ? 'None of the suppliers here has signed the Charter.'
      : `${many(suppliers, 'supplier has', 'suppliers have')} signed the Charter.`,
  reviews: ({ suppliers }) =>
    suppliers === 0
      ? 'None of the suppliers here has filed a Review for the year.'
      : `${many(suppliers, 'supplier has', 'suppliers have')} filed a Review for the year, about all of ${suppliers === 1 ? 'its' : 'their'} own work.`,
  'review-figures': ({ figures, evidenced, verified }) =>
    `They give ${many(figures, 'figure', 'figures')}: ${counts.format(evidenced)} came with proof, and a public body checked ${counts.format(verified)}.`,
  'no-needs': () => 'No need of a community group stands here yet.',
  'needs-met': ({ needs }) =>
    needs === 0
      ? 'No need is met yet.'
      : `${many(needs, 'need is', 'needs are')} met: the group says it came.`,
  'needs-unmet': ({ needs }) =>
    needs === 0 ? 'No need ran out unmet.' : `${many(needs, 'need', 'needs')} ran out unmet.`,
  'needs-agreed': ({ needs }) =>
    needs === 0
      ? 'Nothing agreed is still to come.'
      : `For ${many(needs, 'need', 'needs')} something is agreed and still to come.`,
  'needs-open': ({ needs }) =>
    needs === 0
      ? 'No need is open.'
      : `${many(needs, 'need is', 'needs are')} open: nobody has offered enough yet.`,
  'source-payments': (_, who) => `What was paid comes from the files of payments that ${who} published.`,
  'source-promises': () =>
    'What was promised comes from signed contracts. Every change, report and check of a promise is on the public record.',
  'source-levels': (_, who) =>
    `“${levels.claimed}” means that nobody else has looked yet. “${levels.evidenced}” means that papers came with it. “${levels.verified}” means that ${who} looked and counted it. “${levels.witnessed}” is what residents say themselves.`,
  'source-outcomes': ({ framework }) => `The outcomes are those of the ${framework}.`,
  'source-values': ({ values }) =>
    `Open sources say what ${many(values, 'kind of thing is', 'kinds of things are')} worth. The table says which sources, of when, and how sure they are.`,
  priorities: ({ all, taken, served }) =>
    `Residents named ${many(all, 'priority', 'priorities')}. ${counts.format(taken)} ${were(taken)} adopted or varied, and promises followed for ${counts.format(served)}.`,
};

const sources: Record<ReportSaved['grade'], string> = {
  green: 'an open source of good quality',
  amber: 'an open source that is fair at best',
  red: 'a weak open source',
};
const named = (agency: string | null) => (agency ? ` (${agency})` : '');
const gains: Record<ReportSaved['kind'], (pounds: string, agency: string | null) => string> = {
  fiscal: (pounds, agency) => `save ${pounds} of public money${named(agency)}`,
  economic: (pounds, agency) => `be worth ${pounds} to people and firms${named(agency)}`,
  social: (pounds, agency) => `be worth ${pounds} to everyone${named(agency)}`,
};

/** A statement in words. `who` is the body the report is about, or public bodies together. */
export function sentenceOf(statement: Statement, who: string): string {
  const say = sentences[statement.says] as (of: Statement, by: string) => string;
  return say(statement, who);
}

/** Who a report says has checked: the body by name, or public bodies together. */
export function whoChecks({ of }: Pick<ReportFacts, 'of'>): string {
  return of.body === null ? 'public bodies' : of.name;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
