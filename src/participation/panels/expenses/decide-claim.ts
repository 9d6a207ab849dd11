import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { holdPanel, type PanelKey } from '../panels.queries.ts';
import { type ClaimDecision, type DecideFault, findDecideFault } from './claim.rules.ts';
import {
  type ClaimKey,
  getClaimForUpdate,
  listPaidLines,
  updateDecision,
  updatePaid,
  updateTold,
} from './claims.queries.ts';
import { findBatch } from './told-sums.rules.ts';

/** An officer approves a claim, or declines it with the reason: never their own, nor one they typed in; once. */
export async function decideClaim(
  tx: Transaction,
  by: By,
  input: ClaimKey & { readonly decision: ClaimDecision; readonly reason: string },
): Promise<{ decided: ClaimDecision } | Refusal<DecideFault>> {
  const claim = await getClaimForUpdate(tx, input);
  const { personId } = by.actor;
  const fault = findDecideFault(claim, { ...input, personId });
  if (fault) return { refused: fault };
  const at = await by.clock.now(tx);
  await updateDecision(tx, claim, {
    decision: input.decision,
    reason: input.reason.trim(),
    at,
    by: personId,
  });
  return { decided: input.decision };
}

export type PayRefusal = 'nothing-chosen' | 'not-approved' | 'in-the-future';

/**
 * Notes on which day approved claims were paid; what is noted as paid already stays as it is. Once that makes ten people
 * whose payments nobody has read of yet, the public sums grow by them all together.
 */
export async function markPaid(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly claimIds: readonly string[]; readonly paidOn: Temporal.PlainDate },
): Promise<{ paid: number } | Refusal<PayRefusal>> {
  if (input.claimIds.length === 0) return { refused: 'nothing-chosen' };
  await holdPanel(tx, input);
  const now = await by.clock.now(tx);
  if (input.paidOn.since(londonDate(now)).sign > 0) return { refused: 'in-the-future' };
  const claims = [];
  for (const claimId of [...new Set(input.claimIds)].sort())
    claims.push(await getClaimForUpdate(tx, { ...input, claimId }));
  if (claims.some(({ decision }) => decision !== 'approved')) return { refused: 'not-approved' };
  const unpaid = claims.filter(({ paidOn }) => paidOn === null);
  for (const claim of unpaid) await updatePaid(tx, claim, { on: input.paidOn, by: by.actor.personId });
  await tellBatch(tx, input);
  return { paid: unpaid.length };
}

async function tellBatch(tx: Transaction, key: PanelKey): Promise<void> {
  const lines = await listPaidLines(tx, key);
  const batch = findBatch(lines);
  if (batch.length === 0) return;
  const last = Math.max(0, ...lines.map(({ toldIn }) => toldIn ?? 0));
  const claimIds = batch.map(({ id }) => id);
  await updateTold(tx, key, claimIds, last + 1);
}
