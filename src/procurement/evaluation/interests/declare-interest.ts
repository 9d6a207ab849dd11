import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { findEvaluatorForUpdate, recuseEvaluator } from '../appointing/evaluators.queries.ts';
import { listBidders } from '../bidders.queries.ts';
import { findDeclarationFault } from '../declaring/declarations.rules.ts';
import { findingOf, type LinkAnswers } from '../declaring/links.rules.ts';
import { findInterestForUpdate, saveInterest } from './interests.queries.ts';
import { findPurchasePersonForUpdate, standPersonAside } from './people.queries.ts';
import { readStage } from './read-stage.queries.ts';
import { recordSealed } from './record-sealed.ts';
import { type AskedPart, isAsked, knowsBidders } from './stages.rules.ts';

export type DeclareInterest = ProcurementKey &
  LinkAnswers & {
    /** The bidders it is about, where there is a link and bidders are known. */
    readonly bidIds: readonly string[];
  };
export type InterestRefusal =
  | 'not-asked'
  | 'stood-aside'
  | 'already-declared'
  | 'detail-missing'
  | 'bidders-missing'
  | 'no-such-bidder';

/**
 * Somebody with a part in the purchase answers the guided questions at the stage it stands at; a scorer says before the
 * panel meets whether anything changed. A real link takes them out of the whole purchase at once; one that others might
 * wonder about waits until the authority decides (Procurement Act 2023 ss.81–83). It can become graver, and never less.
 */
export async function declareInterest(
  tx: Transaction,
  by: By,
  input: DeclareInterest,
): Promise<{ stoodAside: boolean } | Refusal<InterestRefusal>> {
  const { personId } = by.actor;
  const held = await holdPart(tx, input, personId);
  if (held?.stoodAsideAt) return { refused: 'stood-aside' };
  const stage = await readStage(tx, input);
  if (!held || !stage || !isAsked(held.part, stage)) return { refused: 'not-asked' };
  const finding = findingOf(input);
  const fault = await findFault(tx, input, finding !== 'none' && knowsBidders(stage));
  if (fault) return { refused: fault };
  const key = { ...input, personId, stage };
  const said = { finding, detail: input.detail };
  const wrong = findDeclarationFault(said, earlierOf(await findInterestForUpdate(tx, key)));
  if (wrong) return { refused: wrong };
  const at = await by.clock.now(tx);
  const bidIds = finding === 'none' ? [] : input.bidIds;
  await saveInterest(tx, key, { ...input, ...said, part: held.part, bidIds, at });
  const stoodAside = finding === 'real';
  if (stoodAside) await takeOut(tx, input, personId, at);
  await recordSealed(tx, by, input, {
    type: 'interest-declared',
    fact: { part: held.part, stage, finding, bidders: bidIds.length, stoodAside },
  });
  return { stoodAside };
}

/** The part somebody has, its row taken. */
async function holdPart(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<{ readonly part: AskedPart; readonly stoodAsideAt: unknown } | undefined> {
  const named = await findPurchasePersonForUpdate(tx, key, personId);
  if (named) return named;
  const evaluator = await findEvaluatorForUpdate(tx, key, personId);
  return evaluator && { part: 'scores', stoodAsideAt: evaluator.recusedAt };
}

async function findFault(
  tx: Transaction,
  input: DeclareInterest,
  namesBidders: boolean,
): Promise<'bidders-missing' | 'no-such-bidder' | null> {
  if (!namesBidders) return null;
  if (input.bidIds.length === 0) return 'bidders-missing';
  const bidders = new Set((await listBidders(tx, input)).map(({ bidId }) => bidId));
  return input.bidIds.every((id) => bidders.has(id)) ? null : 'no-such-bidder';
}

function earlierOf(row: Awaited<ReturnType<typeof findInterestForUpdate>>) {
  return row && { finding: row.finding, decision: null };
}

/** Out of every part: who stands aside as an officer scores nothing either. */
export async function takeOut(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
  at: Awaited<ReturnType<By['clock']['now']>>,
): Promise<void> {
  await standPersonAside(tx, key, personId, at);
  const evaluator = await findEvaluatorForUpdate(tx, key, personId);
  if (evaluator && !evaluator.recusedAt) await recuseEvaluator(tx, key, personId, at);
}
