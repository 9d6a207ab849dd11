import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { insertContract } from '../../../procurement/contracts/contracts.queries.ts';
import { indexProcurement } from '../../../procurement/tenders/prepare-procurement.ts';
import { freeSlug, slugOf } from '../../../procurement/tenders/procurement.rules.ts';
import { insertProcurement } from '../../../procurement/tenders/save-procurement.queries.ts';
import { getBodyForNaming, listSlugs } from '../../../procurement/tenders/tenders.queries.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { type ElsewhereContract, getElsewhere } from '../elsewhere/elsewhere.queries.ts';
import { procedureOf, publishedTerms, type SignedTerms, settleTerms } from './signed-terms.rules.ts';
import { findTakeUpFault, isManagerOf, type TakeUpChoice, type TakeUpFault } from './take-up.rules.ts';
import { insertTakenUp, listTakenParts, lockImportedContract } from './taking-up.queries.ts';

export type TakingUp = TakeUpChoice & {
  readonly bodyId: string;
  readonly contractId: string;
  /** From the signed contract, where nothing was published; what was published goes before it. */
  readonly typed?: Partial<SignedTerms>;
};
export type TookUp = { readonly procurementId: string; readonly slug: string };
type Terms = { readonly [Name in keyof SignedTerms]: NonNullable<SignedTerms[Name]> };

/**
 * A body’s contract manager takes up a contract that was tendered elsewhere: from then on it is a contract here, with a
 * thread that begins at its signing. Nothing is said of bids, scores or an award, since none of them was here.
 */
export async function takeUpContract(
  tx: Transaction,
  by: By,
  input: TakingUp,
): Promise<TookUp | Refusal<TakeUpFault>> {
  if (!isManagerOf(by.actor, input.bodyId)) throw new NotFound();
  await lockImportedContract(tx, input.contractId);
  const contract = await getElsewhere(tx, input.contractId);
  const facts = {
    isOurs: contract.bodyId === input.bodyId,
    status: contract.status,
    takenParts: await listTakenParts(tx, input.contractId),
    winners: contract.suppliers,
  };
  const terms = settleTerms(publishedTerms(contract, input.part), input.typed ?? {});
  const fault = findTakeUpFault(facts, input, terms);
  return fault ? { refused: fault } : save(tx, by, { ...input, terms: terms as Terms }, contract);
}

type Settled = TakingUp & { readonly terms: Terms };

async function save(tx: Transaction, by: By, input: Settled, contract: ElsewhereContract): Promise<TookUp> {
  const { bodyId, verdictDueOn, supplierId, part, terms } = input;
  const now = await by.clock.now(tx);
  const procurementId = uuidV7(now.epochMilliseconds, by.random);
  const body = await getBodyForNaming(tx, bodyId);
  const title = titleOf(contract, part);
  const slug = freeSlug(slugOf(title), await listSlugs(tx, bodyId));
  const summary = contract.description.slice(0, 1000) || title;
  const purchase = { title, summary, procedure: procedureOf(contract.method), ...terms };
  const draft = { ...purchase, districtSlug: null, rung: 'monitor' as const };
  const at = { at: now, by: by.actor.personId };
  await insertProcurement(tx, { bodyId, procurementId, slug }, draft, at, true);
  await insertContract(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    supplier_id: supplierId,
    value_pence: terms.valuePence,
    signed_at: contract.signedOn?.toZonedDateTime('Europe/London').toInstant() ?? now,
    signed_by: by.actor.personId,
    starts_on: terms.startsOn,
    ends_on: terms.endsOn,
    verdict_due_on: verdictDueOn,
    tendered_elsewhere: true,
  });
  const row = { body_id: bodyId, procurement_id: procurementId, contract_id: contract.contractId, part };
  await insertTakenUp(tx, { ...row, taken_up_at: now, taken_up_by: by.actor.personId });
  await indexProcurement(tx, body, slug, draft);
  await record(tx, by, { ...input, procurementId, ocid: contract.ocid });
  return { procurementId, slug };
}

/** One award among several is told by its own title too. */
function titleOf({ title, parts }: ElsewhereContract, partId: string): string {
  const own = parts.length > 1 ? parts.find(({ id }) => id === partId)?.title : undefined;
  return own && own !== title ? `${title}: ${own}`.slice(0, 300) : title;
}

async function record(
  tx: Transaction,
  by: By,
  taken: Settled & { readonly procurementId: string; readonly ocid: string },
): Promise<void> {
  const { bodyId, procurementId, terms } = taken;
  await recordEntry(tx, by, {
    type: 'contract-taken-up',
    subject: { bodyId, procurementId },
    facts: {
      contract: taken.contractId,
      process: taken.ocid,
      supplier: taken.supplierId,
      valuePence: terms.valuePence,
      startsOn: terms.startsOn.toString(),
      endsOn: terms.endsOn.toString(),
      verdictDueOn: taken.verdictDueOn.toString(),
    },
  });
}
