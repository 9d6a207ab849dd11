import type { By, Refusal } from '../../acts/by.ts';
import { decideReason } from '../../acts/reasons.rules.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { tellRound } from '../following/tell-round.ts';
import { listAdoptedShares } from '../results/published-results.queries.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { findChangedLines } from './mandate.rules.ts';
import { aboutRound, findOwnRoundToAnswer } from './mandate-ground.ts';
import { findMandateAtDesk, findMandateVersion, type Mandate, type MandateKey } from './mandates.queries.ts';
import { recordMandate } from './record-mandate.ts';
import type { ChangeReasonRefusal, PublishMandateRefusal } from './refusals.rules.ts';
import { findMandateForUpdate } from './save-mandate.queries.ts';
import { listSharedStatements } from './shared-statements.queries.ts';

/**
 * An elected member publishes the body's answer to every outcome, and to every statement that all groups share, adopt
 * or explain: from here on it is frozen. Refuses while one has no answer. Lateness does not refuse it, but is said
 * with it. A later mandate must change something, and say why.
 */
export async function publishMandate(
  tx: Transaction,
  by: By,
  input: MandateKey & { readonly statement: string; readonly changeReason?: string },
): Promise<{ published: true; keptDueDate: boolean } | Refusal<PublishMandateRefusal | ChangeReasonRefusal>> {
  const round = await findOwnRoundToAnswer(tx, input);
  const row = await findMandateForUpdate(tx, input);
  if (row.published_at) return { refused: 'already-published' };
  const [shares, shared] = [await listAdoptedShares(tx, round.id), await listSharedStatements(tx, round.id)];
  if (shares.length + shared.length === 0) return { refused: 'no-conclusion' };
  const draft = await findMandateAtDesk(tx, input);
  if (!draft || draft.lines.length < shares.length || draft.statementLines.length < shared.length)
    return { refused: 'lines-missing' };
  const before = row.replaces === null ? undefined : await findMandateVersion(tx, input, row.replaces);
  const changeReason = input.changeReason?.trim() ?? '';
  const refused = before ? checkChange(round, { before, draft, changeReason }) : null;
  if (refused) return { refused };
  const now = await by.clock.now(tx);
  const said = {
    statement: input.statement.trim(),
    change_reason: before ? changeReason : '',
    decided_by: by.actor.personId,
    published_at: now,
  };
  await tx
    .updateTable('mandate')
    .set(said)
    .where('round_id', '=', input.roundId)
    .where('body_id', '=', input.bodyId)
    .where('version', '=', row.version)
    .execute();
  const firstPublishedAt = draft.firstPublishedAt ?? now;
  const keptDueDate = londonDate(firstPublishedAt).until(round.mandateDueOn).days >= 0;
  await recordMandate(tx, by, { round, mandate: { ...draft, changeReason }, before, shares, keptDueDate });
  const again = `${input.bodyId}:${row.version}`;
  await tellRound(tx, by, { roundId: round.id, moment: 'mandate', again });
  return { published: true, keptDueDate };
}

/** A later mandate answers something otherwise, and says why, in words that rest on something. */
function checkChange(
  round: Round,
  change: { readonly before: Mandate; readonly draft: Mandate; readonly changeReason: string },
): 'nothing-changed' | ChangeReasonRefusal | null {
  const { before, draft, changeReason } = change;
  if (findChangedLines(before, draft).length === 0) return 'nothing-changed';
  const others = [before.changeReason, ...draft.lines.map(({ reason }) => reason)].filter(Boolean);
  const decided = decideReason({ text: changeReason, others, about: aboutRound(round) });
  return 'refused' in decided ? `change-${decided.refused}` : null;
}
