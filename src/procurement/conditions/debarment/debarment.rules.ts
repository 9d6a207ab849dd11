import { Temporal } from 'temporal-polyfill';
import { matchNames } from '../../../people/suppliers/matching/match-names.rules.ts';

/** One line of the debarment list (Procurement Act 2023 s.62). */
export type Debarment = {
  readonly id: string;
  readonly name: string;
  readonly companyNumber: string | null;
  /** Its bids must be left out; otherwise the authority decides. */
  readonly mandatory: boolean;
  readonly ground: string;
  readonly fromOn: Temporal.PlainDate;
  readonly untilOn: Temporal.PlainDate | null;
};

/** Whoever is looked up: the bidder, somebody it relies on, or a sub-contractor. */
export type LookedUp = {
  readonly role: 'bidder' | 'associated' | 'sub-contractor';
  readonly name: string;
  readonly companyNumber: string | null;
};

export type DebarmentMatch = {
  readonly who: LookedUp;
  readonly entry: Debarment;
  /** By its company number, or by a name alike: a name is for a person to look at. */
  readonly by: 'number' | 'name' | 'name-alike';
};

/**
 * Who of these stands on the list on a day. Sub-contractors and those a supplier relies on are looked up too
 * (Procurement Act 2023 ss.26 to 28). A company number decides; where one of the two has none, names are compared,
 * and a name that is merely alike is said to be no more than that.
 */
export function findDebarred(
  people: readonly LookedUp[],
  list: readonly Debarment[],
  on: Temporal.PlainDate,
): DebarmentMatch[] {
  const standing = list.filter((entry) => isInForce(entry, on));
  const byName = matchNames(
    people.map(({ name }) => name),
    standing.map(({ id, name }) => ({ name, owner: id })),
  );
  return people.flatMap((who, index): DebarmentMatch[] => {
    const numbered = standing.find(
      ({ companyNumber }) => companyNumber !== null && companyNumber === who.companyNumber,
    );
    if (numbered) return [{ who, entry: numbered, by: 'number' }];
    const { owner = null, doubtful = null } = byName[index] ?? {};
    const named = standing.find(({ id }) => id === (owner ?? doubtful));
    // Two different numbers are two different companies, however alike their names.
    if (!named || (named.companyNumber !== null && who.companyNumber !== null)) return [];
    return [{ who, entry: named, by: owner === null ? 'name-alike' : 'name' }];
  });
}

function isInForce({ fromOn, untilOn }: Debarment, on: Temporal.PlainDate): boolean {
  const hasBegun = Temporal.PlainDate.compare(fromOn, on) <= 0;
  return hasBegun && (untilOn === null || Temporal.PlainDate.compare(on, untilOn) <= 0);
}
