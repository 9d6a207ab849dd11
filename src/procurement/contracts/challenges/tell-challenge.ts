import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { type ContractKey, findWinner, lockAward } from '../contracts.queries.ts';
import { findTellFault, keepsPause, suspends } from './challenge.rules.ts';
import { insertChallenge, listChallengers, listChallenges } from './challenges.queries.ts';
import type { TellRefusal } from './refusals.rules.ts';
import { tellBoth } from './tell-both.ts';
import { words } from './words.en.ts';

export type TellChallenge = ContractKey & {
  /** Whose case it is: a bidder of this purchase. */
  readonly supplierId: string;
  /** As the court gave it. */
  readonly claimNumber: string;
  readonly begunOn: Temporal.PlainDate;
  readonly toldAs: 'supplier' | 'authority';
};

/**
 * Records that a bidder has begun proceedings about an award and that the authority has been told: by the bidder here, or
 * by the authority on being served. Everyone who acts for the bidder hears of it too. Told within standstill, the contract may not be signed until it ends (Procurement Act
 * 2023 s.101). Everyone reads that there is a case; whose it is stays between the bidder and the authority.
 */
export async function tellChallenge(
  tx: Transaction,
  by: By,
  input: TellChallenge,
): Promise<{ challengeId: string; pauses: boolean } | Refusal<TellRefusal>> {
  await lockAward(tx, input);
  const winner = await findWinner(tx, input);
  if (!winner?.publishedAt) return { refused: 'no-award' };
  const isOwn = ({ supplierId }: { readonly supplierId: string }) => supplierId === input.supplierId;
  if (!(await listChallengers(tx, input)).some(isOwn)) throw new NotFound();
  const barred = by.actor.hat.kind === 'body' && (await findBarred(tx, input, by.actor.personId));
  if (barred) return { refused: barred };
  const own = (await listChallenges(tx, input)).filter(isOwn);
  const isOpenAlready = own.some(({ endedAt }) => endedAt === null);
  const now = await by.clock.now(tx);
  const today = londonDate(now);
  const fault = findTellFault(input, { ...winner, isOpenAlready }, today);
  if (fault) return { refused: fault };
  const pauses =
    keepsPause(own, input.claimNumber) || suspends(input.begunOn, winner.standstillEndsOn, today);
  const challengeId = uuidV7(now.epochMilliseconds, by.random);
  const { bodyId, procurementId, begunOn, toldAs } = input;
  await insertChallenge(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    id: challengeId,
    supplier_id: input.supplierId,
    claim_number: input.claimNumber.trim(),
    begun_on: begunOn,
    told_as: toldAs,
    told_at: now,
    told_by: by.actor.personId,
    pauses,
  });
  const facts = { toldAs, begunOn: begunOn.toString(), pauses };
  await recordEntry(tx, by, { type: 'challenge-told', subject: { bodyId, procurementId }, facts });
  const mail = words.toldMail(winner.procurementTitle, toldAs, pauses);
  await tellBoth(tx, by, { bodyId, supplierId: input.supplierId }, mail);
  return { challengeId, pauses };
}
