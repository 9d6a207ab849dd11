import type { Temporal } from 'temporal-polyfill';
import { makePromises } from '../../accountability/promises/make-promises.ts';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { listRoleHolders } from '../../people/roles/roles.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { listBankHolidays } from '../bank-holidays.queries.ts';
import type { Barred } from '../barred/barred.rules.ts';
import { findBarred } from '../barred/find-barred.ts';
import { promisesOfSubcontractors } from '../bids/subcontractors/promises-of-subcontractors.ts';
import { holidayDates } from '../working-days.rules.ts';
import { mayEnterAfter, pausing } from './challenges/challenge.rules.ts';
import { listChallenges } from './challenges/challenges.queries.ts';
import { findWinner, insertContract, lockAward, type Winner } from './contracts.queries.ts';
import { type ContractDates, findSigningFault, type SigningFault } from './contracts.rules.ts';

export type Signing = ContractDates & {
  readonly bodyId: string;
  readonly procurementId: string;
  /** The contract manager who answers for the promises; without it, the body’s only or first one. */
  readonly contractManagerId?: string | undefined;
  /** Who answers for them at the supplier; without it, the person who sent the bid. */
  readonly supplierOwner?: string | undefined;
  /** What happens if a promise is not kept, by the slug of its measure; without one, the usual remedy. */
  readonly remedies?: Readonly<Record<string, string>> | undefined;
};

/** Signs the contract with the winner, once its standstill is over, and makes its commitments promises. */
export async function signContract(
  tx: Transaction,
  by: By,
  input: Signing,
): Promise<
  { readonly promiseIds: readonly string[] } | Refusal<SigningFault | 'not-a-contract-manager' | Barred>
> {
  await lockAward(tx, input);
  const winner = await findWinner(tx, input);
  if (!winner) return { refused: 'no-award' };
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  const now = await by.clock.now(tx);
  const challenges = await listChallenges(tx, input);
  const facts = {
    ...winner,
    awardPublished: winner.publishedAt !== null,
    signed: winner.signedAt !== null,
    suspended: pausing(challenges).length > 0,
    mayEnterAfterCase: mayEnterAfter(challenges, holidayDates(await listBankHolidays(tx))),
  };
  const fault = findSigningFault(facts, input, londonDate(now));
  if (fault) return { refused: fault };
  const owner = await findOwner(tx, input);
  if (owner === undefined) return { refused: 'not-a-contract-manager' };
  await saveContract(tx, by, { input, winner, now });
  const promiseIds = await makePromises(tx, by, {
    ...winner,
    bodyId: input.bodyId,
    procurementId: input.procurementId,
    supplierOwner: input.supplierOwner?.trim() || (winner.sentBy ?? winner.supplierName),
    bodyOwnerId: owner,
    remedies: input.remedies ?? {},
    more: await promisesOfSubcontractors(tx, { ...winner, ...input, place: winner.bodyName }),
  });
  await tellPurchase(tx, by, { ...input, moment: 'contract-signed' });
  return { promiseIds };
}

/** Null where the body has no contract manager yet; undefined where the one named is not one. */
async function findOwner(tx: Transaction, input: Signing): Promise<string | null | undefined> {
  const managers = await listRoleHolders(tx, input.bodyId, 'contract-manager');
  if (input.contractManagerId === undefined) return managers[0]?.personId ?? null;
  return managers.find(({ personId }) => personId === input.contractManagerId)?.personId;
}

type Saving = { readonly input: Signing; readonly winner: Winner; readonly now: Temporal.Instant };

async function saveContract(tx: Transaction, by: By, { input, winner, now }: Saving): Promise<void> {
  const { bodyId, procurementId, startsOn, endsOn, verdictDueOn } = input;
  await insertContract(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    supplier_id: winner.supplierId,
    value_pence: winner.pricePence,
    signed_at: now,
    signed_by: by.actor.personId,
    starts_on: startsOn,
    ends_on: endsOn,
    verdict_due_on: verdictDueOn,
  });
  await recordEntry(tx, by, {
    type: 'contract-signed',
    subject: { bodyId, procurementId },
    facts: {
      supplier: winner.supplierId,
      bid: winner.bidId,
      valuePence: winner.pricePence,
      startsOn: startsOn.toString(),
      endsOn: endsOn.toString(),
      verdictDueOn: verdictDueOn.toString(),
    },
  });
}
