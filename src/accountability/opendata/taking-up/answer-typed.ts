import { createHash } from 'node:crypto';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { tellRole } from '../../../people/roles/tell-sides.ts';
import { makePromises } from '../../promises/make-promises.ts';
import { recordEntry } from '../../record/record-entry.ts';
import type { AnswerTypedFault } from './refusals.rules.ts';
import {
  type ContractKey,
  changeTyped,
  listTyped,
  type TakenUp,
  type TypedPromise,
} from './taking-up.queries.ts';
import { holdTakenUp } from './type-promise.ts';
import { words } from './words.en.ts';

/** What the supplier says of one promise; why is needed only where it is not in the contract like this. */
export type TypedAnswer = {
  readonly typedId: string;
  readonly answer: 'agreed' | 'declined';
  readonly reason: string;
};
export type Answering = ContractKey & {
  readonly answers: readonly TypedAnswer[];
  readonly publicUrl: string;
};
type Answered = TypedPromise & Pick<TypedAnswer, 'answer' | 'reason'>;

/**
 * The supplier says of each promise that was sent whether its contract promises it. What is agreed becomes a promise
 * like any other; what is declined, with why, the contract manager types in again. All that were sent are answered
 * together.
 */
export async function answerTyped(
  tx: Transaction,
  by: By,
  { answers, publicUrl, ...key }: Answering,
): Promise<{ readonly promiseIds: readonly string[] } | Refusal<AnswerTypedFault>> {
  const contract = await holdTakenUp(tx, key);
  const { hat, personId } = by.actor;
  if (hat.kind !== 'supplier' || hat.supplierId !== contract.supplierId) throw new NotFound();
  const sent = (await listTyped(tx, key)).filter((each) => each.sentAt !== null && each.answer === null);
  if (sent.length === 0) return { refused: 'nothing-to-answer' };
  if (sent.some(({ typedBy }) => typedBy === personId)) return { refused: 'typed-by-you' };
  const answered = sent.flatMap((typed): Answered[] => {
    const said = answers.find(({ typedId }) => typedId === typed.id);
    return said ? [{ ...typed, answer: said.answer, reason: said.reason.trim() }] : [];
  });
  if (answered.length < sent.length) return { refused: 'answers-missing' };
  if (answered.some(({ answer, reason }) => answer === 'declined' && reason === ''))
    return { refused: 'reason-missing' };
  await record(tx, by, key, answered);
  const agreed = answered.filter(({ answer }) => answer === 'agreed');
  const promiseIds = agreed.length > 0 ? await promise(tx, by, contract, agreed) : [];
  await save(tx, by, key, answered, promiseIds);
  const page = `${publicUrl}/work/${contract.bodySlug}/contracts/${contract.slug}/typed`;
  const declined = answered.length - agreed.length;
  const managers = { bodyId: key.bodyId, role: 'contract-manager' } as const;
  await tellRole(tx, by, managers, words.mails.answered(contract, agreed.length, declined, page));
  return { promiseIds };
}

async function record(
  tx: Transaction,
  by: By,
  key: ContractKey,
  answered: readonly Answered[],
): Promise<void> {
  const reasons = answered.filter(({ answer }) => answer === 'declined').map(({ reason }) => reason);
  await recordEntry(tx, by, {
    type: 'promises-answered',
    subject: key,
    facts: {
      agreed: answered.length - reasons.length,
      declined: reasons.length,
      reasonsSha256: reasons.map((reason) => createHash('sha256').update(reason).digest('hex')),
    },
  });
}

async function save(
  tx: Transaction,
  by: By,
  key: ContractKey,
  answered: readonly Answered[],
  promiseIds: readonly string[],
): Promise<void> {
  const said = { answered_at: await by.clock.now(tx), answered_by: by.actor.personId };
  const ids = promiseIds.values();
  for (const { id, answer, reason } of answered)
    await changeTyped(tx, key, [id], {
      ...said,
      answer,
      answer_reason: answer === 'declined' ? reason : null,
      promise_id: answer === 'agreed' ? (ids.next().value ?? null) : null,
    });
}

function promise(
  tx: Transaction,
  by: By,
  contract: TakenUp,
  agreed: readonly TypedPromise[],
): Promise<string[]> {
  return makePromises(tx, by, {
    ...contract,
    procurementTitle: contract.title,
    bidId: null,
    supplierOwner: contract.supplierName,
    bodyOwnerId: null,
    remedies: {},
    more: agreed.map((typed) => ({ ...typed, criterionId: null })),
  });
}
