import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { findMandate } from '../../participation/mandates/mandates.queries.ts';
import { findResults, type PublishedResults } from '../../participation/results/published-results.queries.ts';
import { roundState } from '../../participation/rounds/round.rules.ts';
import { listRoundOutcomes, type Round } from '../../participation/rounds/rounds.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { findMissingDistricts } from './missing-districts.rules.ts';
import type { MandateFacts, ResultFacts, VoiceFacts } from './thread-facts.rules.ts';

/** What residents said in a round, and what this body answered: only what is published. */
export async function loadVoice(
  db: Database,
  round: Round,
  answeringBodyId: string,
  now: Temporal.Instant,
): Promise<{ voice: VoiceFacts; mandate: MandateFacts | null }> {
  const [outcomes, results, mandate] = await Promise.all([
    listRoundOutcomes(db, round.id),
    findResults(db, round.id),
    findMandate(db, { roundId: round.id, bodyId: answeringBodyId }),
  ]);
  const voice: VoiceFacts = {
    slug: round.slug,
    scope: round.scope,
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
  const { decidedByName, dueOn, lines } = mandate;
  return { voice, mandate: { decidedByName, dueOn, lines, publishedOn: londonDate(mandate.publishedAt) } };
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
