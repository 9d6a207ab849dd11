import { NotFound } from '../../db/errors.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { listAdoptedShares } from '../results/published-results.queries.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { listRoundOutcomes, type Round } from '../rounds/rounds.queries.ts';
import { findMandate } from './mandates.queries.ts';
import { type ToldLine, tellLines } from './told-lines.rules.ts';

export type AnswerableRound = {
  readonly round: Round;
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly lines: readonly ToldLine[];
  readonly statement: string;
  readonly isPublished: boolean;
};

/** A round whose results are out and conclude something, for the body that the address names to answer. */
export async function findAnswerableRound(at: Visit): Promise<AnswerableRound> {
  const round = await findPublicRound(at.db, at.params['round']);
  const { body } = at;
  if (!body || (round.bodyId !== body.id && round.scope !== 'region')) throw new NotFound();
  const key = { roundId: round.id, bodyId: body.id };
  const [outcomes, shares, mandate] = await Promise.all([
    listRoundOutcomes(at.db, round.id),
    listAdoptedShares(at.db, round.id),
    findMandate(at.db, key),
  ]);
  if (shares.length === 0) throw new NotFound();
  return {
    round,
    bodyId: body.id,
    bodySlug: body.slug,
    bodyName: body.name,
    lines: tellLines(outcomes, shares, mandate?.lines ?? []),
    statement: mandate?.statement ?? '',
    isPublished: Boolean(mandate?.publishedAt),
  };
}

/** Where the desk for a body’s answer is. */
export function deskHref(found: AnswerableRound): string {
  return `/work/${found.bodySlug}/mandates/${found.round.slug}`;
}
