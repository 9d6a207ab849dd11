import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { findEvaluatorForUpdate, recuseEvaluator } from '../appointing/evaluators.queries.ts';
import { listBidders } from '../bidders.queries.ts';
import { findDeclarationForUpdate, saveDeclaration } from './conflicts.queries.ts';
import { type DeclarationFault, type Finding, findDeclarationFault } from './declarations.rules.ts';

export type DeclareConflict = ProcurementKey & {
  readonly bidId: string;
  readonly finding: Finding;
  readonly detail: string;
};

export type DeclareRefusal = DeclarationFault | 'not-appointed' | 'bids-not-opened' | 'stood-aside';

/**
 * An evaluator says what links them to one bidder, before anything of a bid is shown to them (Procurement Act 2023
 * ss.81–83). A real conflict takes them out of the whole competition at once, whoever is then left: who stands aside
 * is the law's to say, and the officer is told who must be replaced.
 */
export async function declareConflict(
  tx: Transaction,
  by: By,
  input: DeclareConflict,
): Promise<{ recused: boolean } | Refusal<DeclareRefusal>> {
  const { personId } = by.actor;
  const evaluator = await findEvaluatorForUpdate(tx, input, personId);
  if (!evaluator) return { refused: 'not-appointed' };
  if (evaluator.recusedAt) return { refused: 'stood-aside' };
  const bidders = await listBidders(tx, input);
  if (bidders.length === 0) return { refused: 'bids-not-opened' };
  if (bidders.every(({ bidId }) => bidId !== input.bidId)) throw new NotFound();
  const key = { ...input, personId };
  const fault = findDeclarationFault(input, await findDeclarationForUpdate(tx, key));
  if (fault) return { refused: fault };
  const now = await by.clock.now(tx);
  await saveDeclaration(tx, key, { finding: input.finding, detail: input.detail.trim(), at: now });
  const recused = input.finding === 'real';
  if (recused) await recuseEvaluator(tx, input, personId, now);
  await recordEntry(tx, by, {
    type: 'conflict-declared',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { evaluatorKind: evaluator.kind, finding: input.finding, stoodAside: recused },
  });
  return { recused };
}
