import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { findEvaluatorForUpdate, recuseEvaluator } from '../appointing/evaluators.queries.ts';
import { listBidders } from '../bidders.queries.ts';
import { recordSealed } from '../interests/record-sealed.ts';
import { findDeclarationForUpdate, saveDeclaration } from './conflicts.queries.ts';
import { type DeclarationFault, type Finding, findDeclarationFault } from './declarations.rules.ts';
import type { LinkKind } from './links.rules.ts';

export type DeclareConflict = ProcurementKey & {
  readonly bidId: string;
  readonly finding: Finding;
  readonly detail: string;
  /** What they ticked of the guided list. */
  readonly links?: readonly LinkKind[];
  /** What they think could be done so that the link gives nobody an advantage. */
  readonly suggestion?: string;
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
  const { finding, links = [], suggestion = '' } = input;
  const said = { finding, detail: input.detail.trim(), links, suggestion: suggestion.trim(), at: now };
  await saveDeclaration(tx, key, said);
  const recused = finding === 'real';
  if (recused) await recuseEvaluator(tx, input, personId, now);
  await recordSealed(tx, by, input, {
    type: 'conflict-declared',
    fact: { evaluatorKind: evaluator.kind, finding, stoodAside: recused },
  });
  return { recused };
}
