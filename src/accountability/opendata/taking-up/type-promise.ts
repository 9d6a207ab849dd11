import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { listRoleHolders } from '../../../people/roles/roles.queries.ts';
import { tellSupplier } from '../../../people/roles/tell-sides.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { type LibraryMeasure, listMeasures } from '../../measures/measures.queries.ts';
import { words as promiseWords } from '../../promises/words.en.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { findTypeFault, isManagerOf, type TypeFault } from './take-up.rules.ts';
import {
  type ContractKey,
  changeTyped,
  deleteTyped,
  findTakenUpContract,
  insertTyped,
  listTyped,
  type TakenUp,
} from './taking-up.queries.ts';
import { words } from './words.en.ts';

export type Typing = ContractKey & {
  readonly measureSlug: string;
  readonly quantity: number;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
  readonly supplierOwner: string;
  readonly bodyOwnerId: string | null;
  /** Without one, the measure’s own. */
  readonly evidenceRule: string;
  /** Without one, the usual remedy. */
  readonly remedy: string;
};

/** The same for a contract manager of its body; nobody else types. */
async function holdAsManager(tx: Transaction, by: By, key: ContractKey): Promise<TakenUp> {
  if (!isManagerOf(by.actor, key.bodyId)) throw new NotFound();
  return holdTakenUp(tx, key);
}

/** A taken-up contract, held until the transaction ends. */
export async function holdTakenUp(tx: Transaction, key: ContractKey): Promise<TakenUp> {
  const contract = await findTakenUpContract(tx, key, true);
  if (!contract) throw new NotFound();
  return contract;
}

/** A contract manager types in one promise of the signed contract. It is none before the supplier agrees. */
export async function typePromise(
  tx: Transaction,
  by: By,
  input: Typing,
): Promise<{ readonly typedId: string } | Refusal<TypeFault>> {
  const contract = await holdAsManager(tx, by, input);
  const measure = (await listMeasures(tx))
    .filter(mayBePromised)
    .find(({ slug }) => slug === input.measureSlug);
  if (!measure) return { refused: 'unknown-measure' };
  const fault = findTypeFault(input, contract);
  if (fault) return { refused: fault };
  const managers = await listRoleHolders(tx, input.bodyId, 'contract-manager');
  const isManager = managers.some(({ personId }) => personId === input.bodyOwnerId);
  if (input.bodyOwnerId !== null && !isManager) return { refused: 'not-a-contract-manager' };
  const now = await by.clock.now(tx);
  const typedId = uuidV7(now.epochMilliseconds, by.random);
  await insertTyped(tx, {
    body_id: input.bodyId,
    procurement_id: input.procurementId,
    id: typedId,
    measure_id: measure.id,
    quantity: input.quantity.toFixed(2),
    due_on: input.dueOn,
    place: input.place.trim(),
    supplier_owner: input.supplierOwner.trim(),
    body_owner: input.bodyOwnerId,
    evidence_rule: input.evidenceRule.trim() || measure.evidenceRule,
    remedy: input.remedy.trim() || promiseWords.usualRemedy,
    typed_at: now,
    typed_by: by.actor.personId,
  });
  return { typedId };
}

/** What serves an outcome can be promised, as in a tender here. */
export function mayBePromised({ serves }: Pick<LibraryMeasure, 'serves'>): boolean {
  return serves.length > 0;
}

/** Takes out one that was typed and not sent. */
export async function removeTyped(tx: Transaction, by: By, key: ContractKey, typedId: string): Promise<void> {
  await holdAsManager(tx, by, key);
  if (!(await deleteTyped(tx, key, typedId))) throw new NotFound();
}

/** Sends what was typed to the supplier, who agrees to all of it or says why not. */
export async function sendTyped(
  tx: Transaction,
  by: By,
  { publicUrl, ...key }: ContractKey & { readonly publicUrl: string },
): Promise<{ readonly sent: number } | Refusal<'nothing-typed' | 'not-answered-yet'>> {
  const contract = await holdAsManager(tx, by, key);
  const all = await listTyped(tx, key);
  if (all.some(({ sentAt, answer }) => sentAt !== null && answer === null))
    return { refused: 'not-answered-yet' };
  const fresh = all.filter(({ sentAt }) => sentAt === null);
  if (fresh.length === 0) return { refused: 'nothing-typed' };
  await changeTyped(
    tx,
    key,
    fresh.map(({ id }) => id),
    { sent_at: await by.clock.now(tx) },
  );
  await recordEntry(tx, by, {
    type: 'promises-typed-in',
    subject: key,
    facts: {
      promises: fresh.map(({ measureId, quantity, unit, dueOn, place }) => ({
        measure: measureId,
        quantity,
        unit,
        dueOn: dueOn.toString(),
        place,
      })),
    },
  });
  const page = `${publicUrl}/supplier/typed/${contract.bodySlug}/${contract.slug}`;
  await tellSupplier(tx, by, contract.supplierId, words.mails.sent(contract, fresh.length, page));
  return { sent: fresh.length };
}
