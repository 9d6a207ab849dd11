import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { findMandate, type Mandate, type MandateKey } from '../../participation/mandates/mandates.queries.ts';
import { findResults, type PublishedResults } from '../../participation/results/published-results.queries.ts';
import { roundState } from '../../participation/rounds/round.rules.ts';
import { listRoundOutcomes, type Round } from '../../participation/rounds/rounds.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { findMissingDistricts } from './missing-districts.rules.ts';
import type { MandateFacts, ResultFacts, VoiceFacts } from './thread-facts.rules.ts';

/**
 * What residents said in a round, and what this body answered: only what is published. Where the marks were fixed at
 * an instant, the answer that stood then; otherwise the one that stands now.
 */
export async function loadVoice(
  db: Database,
  round: Round,
  answeringBodyId: string,
  now: Temporal.Instant,
  fixedAt: Temporal.Instant | null = null,
): Promise<{ voice: VoiceFacts; mandate: MandateFacts | null }> {
  const [outcomes, results, mandate] = await Promise.all([
    listRoundOutcomes(db, round.id),
    findResults(db, round.id),
    findStanding(db, { roundId: round.id, bodyId: answeringBodyId }, fixedAt),
  ]);
  const voice: VoiceFacts = {
    roundId: round.id,
    slug: round.slug,
    scope: round.scope,
    weighs: weighsBy(round),
    state: roundState(round, now),
    opensOn: londonDate(round.opensAt),
    closesOn: londonDate(round.closesAt),
    minutes: round.minutes,
    minimumAnswers: round.minimumAnswers,
    mandateDueOn: round.mandateDueOn,
    priorities: outcomes.map(({ id, slug, plainName }) => ({ outcomeId: id, slug, name: plainName })),
    results: results ? resultFacts(round, results) : null,
  };
  if (!mandate?.publishedAt) return { voice, mandate: null };
  return { voice, mandate: mandateFacts(mandate, mandate.publishedAt) };
}

/** What the round’s weights are made of. */
function weighsBy({ rule }: Round): VoiceFacts['weighs'] {
  if (rule === 'none') return 'nothing';
  return rule === 'strengths' ? 'comparisons' : 'points';
}

function resultFacts(round: Round, { answers, concluded, shares, districts }: PublishedResults): ResultFacts {
  const adopted = shares[round.rule];
  return {
    answers,
    concluded,
    points: Object.fromEntries(adopted.map(({ outcomeId, whole }) => [outcomeId, whole])),
    shares: Object.fromEntries(adopted.map(({ outcomeId, decimal }) => [outcomeId, Number(decimal)])),
    missing: round.scope === 'region' ? findMissingDistricts(districts) : [],
  };
}

async function findStanding(db: Database, key: MandateKey, fixedAt: Temporal.Instant | null) {
  return (await findMandate(db, key, fixedAt)) ?? (fixedAt ? findMandate(db, key) : undefined);
}

function mandateFacts(
  { decidedByName, dueOn, lines, firstPublishedAt }: Mandate,
  publishedAt: Temporal.Instant,
): MandateFacts {
  const firstPublishedOn = londonDate(firstPublishedAt ?? publishedAt);
  return { decidedByName, dueOn, lines, publishedOn: londonDate(publishedAt), firstPublishedOn };
}
