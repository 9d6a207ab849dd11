import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listBidders } from '../bidders.queries.ts';
import { isAwardPublished } from '../observing/award-published.queries.ts';
import { namesScorers } from '../scoring/names-scorers.rules.ts';
import { listAgreedScores } from './consensus.queries.ts';
import { commitToDissent, dissentFact } from './dissent-fact.rules.ts';
import { insertDissent, listDissents } from './dissents.queries.ts';
import { listPanelScores, lockQuestion } from './individual-scores.queries.ts';

export type RecordDissent = ProcurementKey & {
  readonly criterionId: string;
  readonly bidId: string;
  /** Who does not agree: themselves, or as they said it at the meeting to whoever leads it. */
  readonly personId: string;
  readonly words: string;
};
export type DissentRefusal =
  | 'not-agreed'
  | 'not-a-scorer'
  | 'blank'
  | 'names-a-scorer'
  | 'said-already'
  | 'award-published';

/**
 * Somebody who scored an answer does not agree with the number that the panel agreed, and says why. The number stands; so
 * does the dissent: sealed in the record until the award, and public after it, by kind and without a name.
 */
export async function recordDissent(
  tx: Transaction,
  by: By,
  input: RecordDissent,
): Promise<{ recorded: true } | Refusal<DissentRefusal>> {
  const { criterionId, bidId, personId } = input;
  await lockQuestion(tx, input, criterionId);
  const criterion = (await listCriteria(tx, input)).find(({ id }) => id === criterionId);
  const bid = (await listBidders(tx, input)).find((one) => one.bidId === bidId);
  if (!criterion || !bid) throw new NotFound();
  if (await isAwardPublished(tx, input)) return { refused: 'award-published' };
  const agreed = await listAgreedScores(tx, input);
  if (!agreed.some((one) => one.criterionId === criterionId && one.bidId === bidId))
    return { refused: 'not-agreed' };
  const panel = (await listPanelScores(tx, input, criterionId)).filter((one) => one.bidId === bidId);
  const scorer = panel.find((one) => one.personId === personId);
  if (!scorer) return { refused: 'not-a-scorer' };
  const words = input.words.trim();
  if (words === '') return { refused: 'blank' };
  const names = panel.map(({ name }) => name);
  if (namesScorers(words, names).length > 0) return { refused: 'names-a-scorer' };
  const recordedAt = await by.clock.now(tx);
  const recordSalt = Buffer.from(by.random.nextBytes(16)).toString('hex');
  const dissent = { criterionId, bidId, personId, words, recordedAt, recordSalt };
  if (!(await insertDissent(tx, input, { ...dissent, recordedBy: by.actor.personId })))
    return { refused: 'said-already' };
  const { code } = criterion;
  const fact = dissentFact({ ...dissent, kind: scorer.kind }, code, bid.label);
  await recordEntry(tx, by, {
    type: 'dissent-recorded',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { criterion: code, bid: bid.label, commitment: commitToDissent(fact) },
  });
  return { recorded: true };
}

/** With the award the record opens what it held sealed of every dissent. Does nothing where everybody agreed. */
export async function publishDissents(tx: Transaction, by: By, key: ProcurementKey): Promise<number> {
  const dissents = await listDissents(tx, key);
  if (dissents.length === 0) return 0;
  const codes = new Map((await listCriteria(tx, key)).map(({ id, code }) => [id, code]));
  const labels = new Map((await listOpenedBids(tx, key)).map(({ id, label }) => [id, label]));
  const facts = dissents.map((dissent) =>
    dissentFact(dissent, codes.get(dissent.criterionId) ?? '', labels.get(dissent.bidId) ?? ''),
  );
  await recordEntry(tx, by, {
    type: 'dissents-published',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: {
      dissents: facts.sort((a, b) => (`${a.criterion} ${a.bid}` < `${b.criterion} ${b.bid}` ? -1 : 1)),
    },
  });
  return facts.length;
}
