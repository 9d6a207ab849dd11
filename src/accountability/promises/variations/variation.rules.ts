import { Temporal } from 'temporal-polyfill';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import { type Instalment, inOrder, type Owed, owedBy, owedInAll } from '../instalments.rules.ts';

/** An instalment as a variation leaves it. */
export type Planned = Omit<Instalment, 'setBy'>;

/** Everything of a promise that a variation can change, whole; the owner at the buyer stands beside it. */
export type Terms = {
  readonly place: string;
  readonly districtSlug: string | null;
  readonly supplierOwner: string;
  readonly evidenceRule: string;
  readonly remedy: string;
};
export type State = Terms & {
  readonly bodyOwnerId: string | null;
  readonly instalments: readonly Planned[];
};

export type VariationFault =
  | 'nothing-changes'
  | 'nothing-owed'
  | 'too-many'
  | 'quantity-not-positive'
  | 'too-early'
  | 'not-a-ward'
  | 'term-blank'
  | `reason-${ReasonRefusal}`;

export const MOST_INSTALMENTS = 60;

/**
 * `plan`: the total and the terms stay, and by no date is less owed than before: the promise is only split.
 * `terms`: anything else. Both need the other side’s agreement; the word is what the public reads.
 */
export function kindOf(before: State, after: State): 'plan' | 'terms' {
  const sameTotal = owedInAll(before.instalments) === owedInAll(after.instalments);
  const owesNoLater = before.instalments.every(
    ({ dueOn }) => owedBy(after.instalments, dueOn) >= owedBy(before.instalments, dueOn),
  );
  const samePlaces = placesOf(after).every((place) => placesOf(before).includes(place));
  return sameTotal && owesNoLater && samePlaces && sameTerms(before, after) ? 'plan' : 'terms';
}

/**
 * Why a variation may not be proposed. A promise always owes something, of whole terms; a new instalment is not due
 * before the day it is proposed; and the reason can stand on the record, since everyone reads it.
 */
export function findVariationFault(
  before: State,
  after: State,
  reason: { readonly text: string; readonly others: readonly string[]; readonly about: readonly string[] },
  today: Temporal.PlainDate,
): VariationFault | undefined {
  const fault = findPlanFault(before, after, today);
  if (fault) return fault;
  const { place, supplierOwner, evidenceRule, remedy } = after;
  if ([place, supplierOwner, evidenceRule, remedy].some((term) => term.trim() === '')) return 'term-blank';
  if (isSame(before, after)) return 'nothing-changes';
  const decided = decideReason(reason);
  return 'refused' in decided ? `reason-${decided.refused}` : undefined;
}

function findPlanFault(before: State, after: State, today: Temporal.PlainDate): VariationFault | undefined {
  if (after.instalments.length === 0 && before.instalments.length > 0) return 'nothing-owed';
  if (after.instalments.length > MOST_INSTALMENTS) return 'too-many';
  if (after.instalments.some(({ quantity }) => !(quantity > 0))) return 'quantity-not-positive';
  const { added } = changesBetween(before, after);
  return added.some(({ dueOn }) => Temporal.PlainDate.compare(dueOn, today) < 0) ? 'too-early' : undefined;
}

/** Which instalments a variation replaces and which it adds; those it keeps have the same identifier in both. */
export function changesBetween(before: Pick<State, 'instalments'>, after: Pick<State, 'instalments'>) {
  const lacks = (side: Pick<State, 'instalments'>) => (each: Planned) =>
    !side.instalments.some(({ instalmentId }) => instalmentId === each.instalmentId);
  return {
    replaced: before.instalments.filter(lacks(after)),
    added: after.instalments.filter(lacks(before)),
  };
}

function isSame(before: State, after: State): boolean {
  const { replaced, added } = changesBetween(before, after);
  return replaced.length === 0 && added.length === 0 && sameTerms(before, after);
}

const termNames = [
  'place',
  'districtSlug',
  'supplierOwner',
  'bodyOwnerId',
  'evidenceRule',
  'remedy',
] as const;

function sameTerms(before: State, after: State): boolean {
  return termNames.every((term) => before[term] === after[term]);
}

/** A place of its own is another place, wherever the promise’s own is; and so is a ward. */
function placesOf({ instalments }: State): string[] {
  return instalments.map(({ place, wardCode }) => JSON.stringify([place, wardCode]));
}

/**
 * What a person types of a plan: no identifiers. Lines that were already so keep theirs, each once. A line may lie in one
 * ward (null: in none that is said; undefined: nobody asked, so the ward stays as it is).
 */
export type PlanLine = Owed & { readonly place: string | null; readonly wardCode?: string | null };

type Ward = { readonly code: string; readonly name: string; readonly districtSlug: string | null };

/**
 * A line with the ward chosen for it: its district where that is not the promise’s own, and its name as the place where
 * nobody typed another. Undefined where it names a ward that is not one of these. Where none is loaded, a code stands as
 * it came: nothing here knows it.
 */
export function placeInWard<Line extends PlanLine>(
  line: Line,
  wards: readonly Ward[],
  ownDistrict: string | null,
): (Line & { readonly districtSlug: string | null }) | undefined {
  if (!line.wardCode || wards.length === 0) return { ...line, districtSlug: null };
  const ward = wards.find(({ code }) => code === line.wardCode);
  if (!ward) return undefined;
  const districtSlug = ward.districtSlug === ownDistrict ? null : ward.districtSlug;
  return { ...line, place: line.place ?? ward.name, districtSlug };
}

/** Matches typed lines to the instalments that stand, so that what did not change is not replaced. */
export function keepUnchanged<Line extends PlanLine>(
  standing: readonly Planned[],
  lines: readonly Line[],
): { readonly line: Line; readonly kept: Planned | undefined }[] {
  const left = [...standing];
  return inOrder(lines).map((line) => {
    const at = left.findIndex(
      ({ dueOn, quantity, place, wardCode }) =>
        dueOn.equals(line.dueOn) &&
        quantity === line.quantity &&
        place === line.place &&
        (line.wardCode === undefined || line.wardCode === wardCode),
    );
    return { line, kept: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
}
