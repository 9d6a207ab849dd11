import type { Transaction } from '../../../db/connect.ts';
import type { EarlierCompetition } from '../../../procurement/red-flags/flag.rules.ts';
import { raiseFlags } from '../../../procurement/red-flags/red-flags.rules.ts';
import { type BodyKind, type Threshold, thresholdKindOf } from '../../../procurement/tenders/regime.rules.ts';
import { findBodyKind, listThresholds } from '../../../procurement/tenders/tenders.queries.ts';
import { rowInForce } from '../../../values/dated-rows.ts';
import { londonDate } from '../../../values/dates.ts';
import {
  type CompetitionRow,
  listCompetitionsOf,
  replaceFlags,
  saveCompetitions,
} from './competitions.queries.ts';
import { asEarlier, type ReleasedCompetition } from './released-competition.rules.ts';

type Compiled = {
  readonly contractId: string;
  /** The buyer, where it is a body of ours. */
  readonly bodyId: string | null;
  readonly buyers: readonly { readonly name: string }[];
  readonly competition: ReleasedCompetition | null;
};

/** The buyers of competitions, each with its body’s number where it is one of ours. */
export type Buyers = ReadonlyMap<string, string | null>;

/** Keeps what red flags look at in these contracts. Answers with their buyers, whose flags are to be raised again. */
export async function keepCompetitions(tx: Transaction, contracts: readonly Compiled[]): Promise<Buyers> {
  const rows = contracts.flatMap(({ contractId, bodyId, buyers, competition }) =>
    competition
      ? [{ contractId, bodyId, buyer: bodyId ?? (buyers[0]?.name.toLowerCase() || contractId), competition }]
      : [],
  );
  await saveCompetitions(tx, rows);
  return new Map(rows.map((row) => [row.buyer, row.bodyId]));
}

/**
 * Asks every flag of all competitions of these buyers: a new one may be the third that one supplier won, so a buyer’s
 * others are asked again.
 */
export async function raiseReleasedFlags(tx: Transaction, buyers: Buyers): Promise<void> {
  const thresholds = await listThresholds(tx);
  for (const [buyer, bodyId] of buyers) {
    const kind = bodyId === null ? null : await findBodyKind(tx, bodyId);
    const competitions = await listCompetitionsOf(tx, buyer);
    await replaceFlags(tx, buyer, raiseAll(competitions, thresholds, kind));
  }
}

/** What stands out in each of one buyer’s competitions; a supplier’s earlier ones are those announced before. */
function raiseAll(
  competitions: readonly CompetitionRow[],
  thresholds: readonly Threshold[],
  kind: BodyKind | null,
) {
  const bySupplier = gatherEarlier(competitions);
  return competitions.map(({ contractId, competition }) => {
    const { winner, publishedAt } = competition;
    const met = winner === null || !publishedAt ? [] : (bySupplier.get(winner) ?? []);
    const earlier = met
      .filter(
        (one) =>
          one.contractId !== contractId &&
          one.earlier.publishedAt !== null &&
          one.earlier.publishedAt.epochMilliseconds <= (publishedAt?.epochMilliseconds ?? 0),
      )
      .map((one) => one.earlier);
    const thresholdPence = findThreshold(competition, thresholds, kind);
    return { contractId, flags: raiseFlags({ ...competition, earlier, thresholdPence }) };
  });
}

type Earlier = { readonly contractId: string; readonly earlier: EarlierCompetition };

/** The competitions with one winner, by each supplier that took part. */
function gatherEarlier(competitions: readonly CompetitionRow[]): ReadonlyMap<string, readonly Earlier[]> {
  const bySupplier = new Map<string, Earlier[]>();
  for (const { contractId, competition } of competitions) {
    const earlier = asEarlier(competition);
    for (const supplier of earlier?.suppliers ?? []) {
      const met = bySupplier.get(supplier) ?? [];
      if (earlier) met.push({ contractId, earlier });
      bySupplier.set(supplier, met);
    }
  }
  return bySupplier;
}

/** The threshold on the day of the notice; null for a buyer whose kind we do not know. */
function findThreshold(
  { category, publishedAt }: ReleasedCompetition,
  thresholds: readonly Threshold[],
  kind: BodyKind | null,
): number | null {
  if (category === null || kind === null || !publishedAt) return null;
  const wanted = thresholdKindOf(category, kind);
  const row = rowInForce(
    thresholds.filter((each) => each.kind === wanted),
    londonDate(publishedAt),
  );
  return row?.pence ?? null;
}
