import { NotFound } from '../../db/errors.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { findFindings } from '../results/findings.queries.ts';
import { listAdoptedShares } from '../results/published-results.queries.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { listRoundOutcomes, type Round } from '../rounds/rounds.queries.ts';
import { findMandateAtDesk, findMandateVersion, type Mandate } from './mandates.queries.ts';
import { listSharedStatements } from './shared-statements.queries.ts';
import { type ToldLine, tellLines } from './told-lines.rules.ts';
import { type ToldStatement, tellStatements } from './told-statements.rules.ts';

export type AnswerableRound = {
  readonly round: Round;
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly lines: readonly ToldLine[];
  readonly statements: readonly ToldStatement[];
  readonly statement: string;
  /** The newest is published; a draft is none. */
  readonly isPublished: boolean;
  /** The published mandate that this draft changes. */
  readonly before: Mandate | undefined;
};

/** A round whose results are out and conclude something, for the body that the address names to answer. */
export async function findAnswerableRound(at: Visit): Promise<AnswerableRound> {
  const round = await findPublicRound(at.db, at.params['round']);
  const { body } = at;
  if (!body || (round.bodyId !== body.id && round.scope !== 'region')) throw new NotFound();
  const key = { roundId: round.id, bodyId: body.id };
  const [outcomes, shares, shared, findings, mandate] = await Promise.all([
    listRoundOutcomes(at.db, round.id),
    listAdoptedShares(at.db, round.id),
    listSharedStatements(at.db, round.id),
    findFindings(at.db, round.id),
    findMandateAtDesk(at.db, key),
  ]);
  if (shares.length + shared.length === 0) throw new NotFound();
  const replaced = mandate?.publishedAt ? null : (mandate?.replaces ?? null);
  const before = replaced === null ? undefined : await findMandateVersion(at.db, key, replaced);
  const said = { outcomes, shares, findings };
  return {
    round,
    bodyId: body.id,
    bodySlug: body.slug,
    bodyName: body.name,
    lines: shares.length === 0 ? [] : tellLines(said, mandate?.lines ?? [], before?.lines),
    statements: tellStatements(shared, mandate?.statementLines ?? [], before?.statementLines),
    statement: mandate?.statement ?? '',
    isPublished: Boolean(mandate?.publishedAt),
    before,
  };
}

/** Where the desk for a body’s answer is. */
export function deskHref(found: AnswerableRound): string {
  return `/work/${found.bodySlug}/mandates/${found.round.slug}`;
}
