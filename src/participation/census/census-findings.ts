import type { Database, Transaction } from '../../db/connect.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { isWeighingRule } from '../weighing/weigh.rules.ts';
import { balanceToCensus } from './balance-to-census.rules.ts';
import { listCensusCounts, listCountedAnswers } from './cells.queries.ts';
import { censusMargins, scopeDistricts } from './census-margins.rules.ts';
import { findPeople, type PeopleFinding } from './people-finding.rules.ts';
import { findWeighted, type WeightedFinding } from './weighted-finding.rules.ts';

type AskedRound = Pick<
  Round,
  'id' | 'slug' | 'scope' | 'districtSlug' | 'cells' | 'rule' | 'minimumEffective'
>;

/** The answers that count in a closed round, and the census of where it was asked: read once, for all three findings. */
export type CensusGround = Awaited<ReturnType<typeof loadCensusGround>>;

export async function loadCensusGround(db: Database | Transaction, round: AskedRound) {
  const [answers, counts] = await Promise.all([listCountedAnswers(db, round.id), listCensusCounts(db)]);
  return { answers, census: censusMargins(counts, scopeDistricts(round, counts), round.cells) };
}

/** Who took part in a closed round beside who lives there, from the answers that count. */
export function peopleFinding({ answers, census }: CensusGround, round: AskedRound): PeopleFinding | null {
  return findPeople(
    answers.map(({ facts }) => facts),
    census,
    round.cells,
  );
}

/**
 * Points as they came and weighted to the census, from the answers that count. Null where the round took no points.
 * Call it only where the round concludes from them.
 */
export function weightedFinding(
  { answers, census }: CensusGround,
  round: AskedRound,
): WeightedFinding | null {
  const { rule, minimumEffective, slug: seed } = round;
  if (!isWeighingRule(rule)) return null;
  const given = answers.flatMap(({ points, facts }) => (points ? [{ points, facts }] : []));
  return given.length === 0 ? null : findWeighted(given, census, { rule, minimumEffective, seed });
}

/**
 * What each ballot with comparisons counts so that those who compared are like the people who live in the round’s
 * scope; null where they are not weighted.
 */
export function censusWeights(
  { answers, census }: CensusGround,
  round: AskedRound,
): ReadonlyMap<string, number> | null {
  const compared = answers.filter((answer) => answer.compared);
  const facts = compared.map((answer) => answer.facts);
  const balanced = balanceToCensus(facts, census, round.minimumEffective);
  if ('refused' in balanced) return null;
  return new Map(compared.map(({ ballotId }, at) => [ballotId, balanced.weights[at] ?? 0]));
}
