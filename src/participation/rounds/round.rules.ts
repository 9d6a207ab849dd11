import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../values/dates.ts';
import { type RoundRule, rulesFor, type Way } from './round-rule.rules.ts';

/** What a round is about: the whole region, one public body, one district, or one procurement. */
export type RoundScope = 'region' | 'body' | 'district' | 'procurement';

/** The proof of being one person: 1 is a confirmed e-mail, 2 a code handed over, 3 seen by a facilitator. */
export type Tier = 1 | 2 | 3;

/** The facts about people that a round may ask for, besides the district. */
export const cellNames = ['age-band', 'sex', 'ethnic-group', 'disability'] as const;
export type Cell = (typeof cellNames)[number];

export type RoundState = 'draft' | 'coming' | 'open' | 'closed' | 'published';

/** What a commissioner settles before a round is announced. */
export type RoundDetails = {
  readonly scope: RoundScope;
  readonly procurementId: string | null;
  readonly title: string;
  readonly question: string;
  readonly about: string;
  /** What residents can change, and what is decided already. */
  readonly canChange: string;
  readonly decided?: string;
  /** How long answering takes, in whole minutes. */
  readonly minutes: number;
  readonly frameworkId: string;
  readonly rule: RoundRule;
  readonly tier: Tier;
  readonly minimumAnswers: number;
  /** Points alone, unless others are named. */
  readonly ways?: readonly Way[];
  /** The district of a round about one. */
  readonly districtSlug?: string | null;
  readonly cells?: readonly Cell[];
  /** The least effective number of answers after weighting to the census: 100 unless said, and 50 a district. */
  readonly minimumEffective?: number;
  readonly minimumDistrict?: number;
  /** The identifier of the engagement notice (UK2), or why there is none. */
  readonly engagementNotice?: string | null;
  readonly engagementReason?: string | null;
  readonly opensAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
  readonly mandateDueOn: Temporal.PlainDate;
};

export type DetailsRefusal =
  | 'closes-before-it-opens'
  | 'minimum-too-small'
  | 'minimum-effective-too-small'
  | 'minimum-district-too-small'
  | 'mandate-due-before-close'
  | 'scope-needs-procurement'
  | 'scope-needs-district'
  | 'ways-missing'
  | 'rule-does-not-fit';

/** Under ten answers nothing is published, so no round may conclude from fewer. */
export const smallestMinimum = 10;

/**
 * Whether a round's details hold together; null when they do. Refuses a close that is not after the opening, a
 * least number of answers under 10, a mandate due before the round is over, a procurement or district missing where
 * the round is about one (or named where it is not), no way of answering, and a rule that does not fit the ways.
 */
export function checkRoundDetails(
  details: Pick<
    RoundDetails,
    | 'scope'
    | 'procurementId'
    | 'districtSlug'
    | 'ways'
    | 'rule'
    | 'minimumAnswers'
    | 'minimumEffective'
    | 'minimumDistrict'
    | 'opensAt'
    | 'closesAt'
    | 'mandateDueOn'
  >,
): DetailsRefusal | null {
  const { ways = ['points'], districtSlug = null } = details;
  if ((details.scope === 'procurement') !== (details.procurementId !== null))
    return 'scope-needs-procurement';
  if ((details.scope === 'district') !== (districtSlug !== null)) return 'scope-needs-district';
  if (ways.length === 0) return 'ways-missing';
  if (!rulesFor(ways).includes(details.rule)) return 'rule-does-not-fit';
  if (details.closesAt.epochNanoseconds <= details.opensAt.epochNanoseconds) return 'closes-before-it-opens';
  if (details.minimumAnswers < smallestMinimum) return 'minimum-too-small';
  if ((details.minimumEffective ?? smallestMinimum) < smallestMinimum) return 'minimum-effective-too-small';
  if ((details.minimumDistrict ?? smallestMinimum) < smallestMinimum) return 'minimum-district-too-small';
  const daysLeft = londonDate(details.closesAt).until(details.mandateDueOn).days;
  return daysLeft < 0 ? 'mandate-due-before-close' : null;
}

type RoundTimes = {
  readonly announcedAt: Temporal.Instant | null;
  readonly opensAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
  readonly resultsPublishedAt: Temporal.Instant | null;
};

/** Where a round stands at an instant. It opens at its opening time and is closed from its closing time on. */
export function roundState(round: RoundTimes, now: Temporal.Instant): RoundState {
  if (round.announcedAt === null) return 'draft';
  if (round.resultsPublishedAt !== null) return 'published';
  if (now.epochNanoseconds < round.opensAt.epochNanoseconds) return 'coming';
  return now.epochNanoseconds < round.closesAt.epochNanoseconds ? 'open' : 'closed';
}
