import { Temporal } from 'temporal-polyfill';
import { hundredths } from '../posting/quantity.rules.ts';
import { leftOf, type NeedFacts, standingOfNeed } from '../standing.rules.ts';

export type MatchSide = 'group' | 'supplier';
export type MatchState = 'proposed' | 'agreed' | 'declined' | 'taken-back' | 'called-off';

/** Why a proposal is declined or an agreed match is called off: a few, so that nothing about a person slips in. */
export const endReasons = {
  group: ['day', 'amount', 'not-needed', 'safety'],
  supplier: ['day', 'amount', 'cannot'],
} as const satisfies Record<MatchSide, readonly string[]>;
export type EndReason = (typeof endReasons)[MatchSide][number];

export type MatchFault =
  | 'need-not-open'
  | 'other-measure'
  | 'other-place'
  | 'day-past'
  | 'day-outside'
  | 'quantity-not-positive'
  | 'more-than-needed'
  | 'more-than-owed'
  | 'owed-earlier'
  | 'offer-over'
  | 'more-than-offered';

export type MatchFacts = {
  readonly need: NeedFacts & {
    readonly startsOn: Temporal.PlainDate | null;
    readonly districtSlug: string | null;
    readonly measureSlug: string | null;
    readonly unit: string | null;
  };
  readonly promise: {
    readonly measureSlug: string;
    readonly unit: string;
    /** Null where it is kept anywhere. */
    readonly districtSlug: string | null;
    /** Owed, and neither claimed nor set aside for another need. */
    readonly owed: number;
  };
  readonly offer?:
    | {
        readonly isShown: boolean;
        readonly endsOn: Temporal.PlainDate;
        readonly districtSlug: string | null;
        readonly left: number;
      }
    | undefined;
};

/**
 * Whether so much of a promise may go to a need on a day: the need is open and asks for what the promise is counted
 * in, in its district, on a day of its own that is not past, and there is so much still needed, still owed, and, where
 * it was offered, still on offer. Decided when it is proposed, and again when it is accepted.
 */
export function findMatchFault(
  { need, promise, offer }: MatchFacts,
  asked: { readonly quantity: number; readonly onDay: Temporal.PlainDate },
  today: Temporal.PlainDate,
): MatchFault | undefined {
  const { compare } = Temporal.PlainDate;
  if (standingOfNeed(need, today) !== 'open') return 'need-not-open';
  if (!fitsKind(need, promise)) return 'other-measure';
  if (!fitsPlace(need, promise)) return 'other-place';
  if (compare(asked.onDay, today) < 0) return 'day-past';
  if (!need.startsOn || !need.endsOn) return 'need-not-open';
  if (compare(asked.onDay, need.startsOn) < 0 || compare(asked.onDay, need.endsOn) > 0) return 'day-outside';
  if (offer && (!offer.isShown || compare(offer.endsOn, asked.onDay) < 0)) return 'offer-over';
  if (offer && !fitsPlace(need, offer)) return 'other-place';
  return findAmountFault({ need, promise, offer }, asked.quantity);
}

function findAmountFault({ need, promise, offer }: MatchFacts, quantity: number): MatchFault | undefined {
  const asked = hundredths(quantity);
  if (!(asked > 0)) return 'quantity-not-positive';
  const left = leftOf(need);
  if (left !== null && asked > hundredths(left)) return 'more-than-needed';
  if (asked > hundredths(promise.owed)) return 'more-than-owed';
  return offer && asked > hundredths(offer.left) ? 'more-than-offered' : undefined;
}

/** A need that nothing counts fits any promise: both sides say that it does by agreeing. */
export function fitsKind(
  need: { readonly measureSlug: string | null; readonly unit: string | null },
  promise: { readonly measureSlug: string; readonly unit: string },
): boolean {
  return (
    need.measureSlug === null || (need.measureSlug === promise.measureSlug && need.unit === promise.unit)
  );
}

/** What is promised for one district stays there; what is promised for none may go to any. */
export function fitsPlace(
  need: { readonly districtSlug: string | null },
  given: { readonly districtSlug: string | null },
): boolean {
  return given.districtSlug === null || given.districtSlug === need.districtSlug;
}

/**
 * What a promise still owes and nobody has yet: owed in all, without what was claimed and stands, and without what is
 * set aside for needs and not claimed yet. Never below nothing.
 */
export function stillOwed(promise: {
  readonly promised: number;
  readonly claimed: number;
  readonly setAside: number;
}): number {
  const { promised, claimed, setAside } = promise;
  return Math.max(0, hundredths(promised) - hundredths(claimed) - hundredths(setAside)) / 100;
}

/** Where a match stands between its two sides. */
export type MatchStanding =
  | 'proposed'
  | 'agreed'
  | 'to-confirm'
  | 'given'
  | 'arrived'
  | 'both'
  | 'not-come'
  | 'declined'
  | 'taken-back'
  | 'called-off';

/**
 * `agreed`: its day is to come. `to-confirm`: the day has come and neither has said anything. `given`, `arrived`: one
 * side has. `both`: both have. `not-come`: the group says that nothing came.
 */
export function standingOfMatch(
  match: {
    readonly state: MatchState;
    readonly onDay: Temporal.PlainDate;
    readonly claimId: string | null;
    readonly arrivedQuantity: number | null;
  },
  on: Temporal.PlainDate,
): MatchStanding {
  if (match.state !== 'agreed') return match.state;
  if (match.arrivedQuantity === 0) return 'not-come';
  if (match.claimId) return match.arrivedQuantity === null ? 'given' : 'both';
  if (match.arrivedQuantity !== null) return 'arrived';
  return Temporal.PlainDate.compare(match.onDay, on) > 0 ? 'agreed' : 'to-confirm';
}
