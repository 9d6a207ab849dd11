import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../../values/dates.ts';
import { workingDaysAfter } from '../../working-days.rules.ts';
import { inStandstill } from '../contracts.rules.ts';

export const endings = ['court-lifted', 'court-decided', 'withdrawn', 'settled'] as const;
export type Ending = (typeof endings)[number];

/** A bidder’s court case about the award, as it was recorded here. */
export type Challenge = {
  readonly id: string;
  readonly supplierId: string;
  readonly claimNumber: string;
  readonly begunOn: Temporal.PlainDate;
  readonly toldAs: 'supplier' | 'authority';
  readonly toldAt: Temporal.Instant;
  readonly pauses: boolean;
  readonly ending: Ending | null;
  readonly endingWords: string | null;
  readonly endedAt: Temporal.Instant | null;
  /** How the authority says that it ended, as long as nobody else has said the same. */
  readonly said: SaidEnding | null;
};

/** What the authority recorded of an ending: the day of the order, or of the withdrawal, and where it is written. */
export type SaidEnding = {
  readonly ending: Ending;
  readonly on: Temporal.PlainDate;
  readonly words: string;
  readonly at: Temporal.Instant;
  readonly by: string;
};

/** Whose word an ending still needs: the bidder knows whether it withdrew; of an order, a second person looks. */
export function whoConfirms(ending: Ending): 'bidder' | 'second-person' {
  return ending === 'withdrawn' || ending === 'settled' ? 'bidder' : 'second-person';
}

export type SayFault = 'already-ended' | 'already-said' | 'words-short' | 'date-wrong';

/** The reference of an order, or of a notice of discontinuance, says something. */
const SHORTEST_REFERENCE = 10;

/**
 * Why the authority cannot record an ending like this, or null. It names the day, since the case began, and where it is
 * written: a court’s order by its reference.
 */
export function findSayFault(
  challenge: Pick<Challenge, 'begunOn' | 'endedAt' | 'said'>,
  said: Pick<SaidEnding, 'on' | 'words'>,
  today: Temporal.PlainDate,
): SayFault | null {
  if (challenge.endedAt) return 'already-ended';
  if (challenge.said) return 'already-said';
  const { compare } = Temporal.PlainDate;
  if (compare(said.on, challenge.begunOn) < 0 || compare(said.on, today) > 0) return 'date-wrong';
  return said.words.trim().length < SHORTEST_REFERENCE ? 'words-short' : null;
}

export type AnswerFault = 'already-ended' | 'nothing-said' | 'own-word' | 'not-yours-to-say';

/** Why somebody cannot say yes or no to what the authority recorded, or null. Nobody confirms their own word. */
export function findAnswerFault(
  challenge: Pick<Challenge, 'endedAt' | 'said'>,
  who: { readonly personId: string; readonly isBidder: boolean },
): AnswerFault | null {
  if (challenge.endedAt) return 'already-ended';
  if (!challenge.said) return 'nothing-said';
  if (who.isBidder !== (whoConfirms(challenge.said.ending) === 'bidder')) return 'not-yours-to-say';
  return challenge.said.by === who.personId ? 'own-word' : null;
}

export type TellFault = 'no-award' | 'contract-signed' | 'not-begun-yet' | 'already-told' | 'number-blank';

/** Why a court case cannot be recorded like this, or null. It must have begun, and the contract must be unsigned. */
export function findTellFault(
  told: { readonly claimNumber: string; readonly begunOn: Temporal.PlainDate },
  facts: {
    readonly publishedAt: Temporal.Instant | null;
    readonly signedAt: Temporal.Instant | null;
    readonly isOpenAlready: boolean;
  },
  today: Temporal.PlainDate,
): TellFault | null {
  if (!facts.publishedAt) return 'no-award';
  if (facts.signedAt) return 'contract-signed';
  if (facts.isOpenAlready) return 'already-told';
  if (told.claimNumber.trim() === '') return 'number-blank';
  return Temporal.PlainDate.compare(told.begunOn, today) > 0 ? 'not-begun-yet' : null;
}

/**
 * Whether a case suspends the signing: it was begun, and the authority told of it, within standstill (Procurement Act
 * 2023 s.101(1)). One that is told later suspends nothing by itself; only the court can.
 */
export function suspends(
  begunOn: Temporal.PlainDate,
  standstillEndsOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): boolean {
  return inStandstill(standstillEndsOn, begunOn) && inStandstill(standstillEndsOn, today);
}

/** Claim numbers are alike whatever spaces and capitals somebody typed. */
function isSameClaim(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, '').toUpperCase();
  return plain(one) === plain(other);
}

/** Whether a case that is told again had suspended the signing before: then it does so again. */
export function keepsPause(
  own: readonly Pick<Challenge, 'pauses' | 'claimNumber'>[],
  claimNumber: string,
): boolean {
  return own.some((one) => one.pauses && isSameClaim(one.claimNumber, claimNumber));
}

/**
 * The first day on which cases that are over let the contract be signed: the working day after the last of them ended, so
 * that whoever lost a pause can still go to court. Null where none suspended it. A rule of the house (Procurement Act 2023
 * s.101 only says that the suspension ends).
 */
export function mayEnterAfter(
  challenges: readonly Pick<Challenge, 'pauses' | 'endedAt'>[],
  holidays: ReadonlySet<string>,
): Temporal.PlainDate | null {
  const days = challenges.flatMap(({ pauses, endedAt }) =>
    pauses && endedAt ? [workingDaysAfter(londonDate(endedAt), 1, holidays)] : [],
  );
  return days.sort(Temporal.PlainDate.compare).at(-1) ?? null;
}

/** The cases that keep the contract from being signed. */
export function pausing(challenges: readonly Challenge[]): readonly Challenge[] {
  return challenges.filter(({ pauses, endedAt }) => pauses && endedAt === null);
}

/** How a bidder itself may end its case here: it knows of withdrawing and settling; the court’s orders are the authority’s to record. */
export const supplierEndings = ['withdrawn', 'settled'] as const satisfies readonly Ending[];
