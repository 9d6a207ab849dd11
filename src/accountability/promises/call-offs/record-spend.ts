import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { writeToSupplier } from '../../../people/roles/write-to-supplier.ts';
import { londonDate } from '../../../values/dates.ts';
import { sumPence } from '../../../values/money.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { insertInstalments } from '../instalments.queries.ts';
import { addedBySpend, findSpendFault, type SpendDraft, type SpendFault } from './call-off.rules.ts';
import { insertSpend, listPerSpend, listSpends, lockContract } from './call-offs.queries.ts';
import { isManagerOf } from './who.rules.ts';
import { words } from './words.en.ts';

export type SpendInput = SpendDraft & {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly publicUrl: string;
};
type Owing = {
  readonly promiseId: string;
  readonly title: string;
  readonly unit: string;
  readonly perSpendPence: number;
  readonly quantity: number;
};

/**
 * The contract manager records what was spent under a contract; each promise made for so many pence of it owes an
 * instalment for it from then on, and the supplier is written to. Somebody else’s contract, or one that promises nothing for spend: not found.
 */
export async function recordSpend(
  tx: Transaction,
  by: By,
  input: SpendInput,
): Promise<{ readonly spendId: string; readonly instalments: number } | Refusal<SpendFault>> {
  if (!isManagerOf(by, input.bodyId)) throw new NotFound();
  const { startsOn, supplierId, ...about } = await lockContract(tx, input);
  const promises = await listPerSpend(tx, input);
  if (promises.length === 0) throw new NotFound();
  const earlier = (await listSpends(tx, input)).filter(({ takenBackAt }) => takenBackAt === null);
  const now = await by.clock.now(tx);
  const fault = findSpendFault(input, { startsOn, today: londonDate(now), earlier });
  if (fault) return { refused: fault };
  const spent = sumPence([...earlier.map(({ pence }) => pence), input.pence]);
  const owing = promises
    .map(({ calledOff, quantity, ...promise }) => {
      const added = addedBySpend({ quantity, perSpendPence: promise.perSpendPence }, spent, calledOff);
      return { ...promise, quantity: added };
    })
    .filter(({ quantity }) => quantity > 0);
  const newId = () => uuidV7(now.epochMilliseconds, by.random);
  const spendId = newId();
  const { bodyId, procurementId, pence, from, to, dueOn } = input;
  const key = { body_id: bodyId, procurement_id: procurementId };
  const kept = { ...key, id: spendId, pence, spent_from: from, spent_to: to };
  await insertSpend(tx, { ...kept, recorded_by: by.actor.personId, recorded_at: now });
  const instalment = { ...key, due_on: dueOn, source: 'call-off', spend_id: spendId } as const;
  await insertInstalments(
    tx,
    owing.map(({ promiseId, quantity }) => ({ ...instalment, id: newId(), promise_id: promiseId, quantity })),
  );
  await recordSpent(tx, by, { input, spendId, owing });
  if (owing.length > 0) {
    const owed = owing.map(({ title, unit, quantity }) =>
      words.owedOf(title, words.owed(quantity, unit, dueOn)),
    );
    await writeToSupplier(tx, by, { ...input, supplierId }, words.mail.owed({ ...about, pence, owed }));
  }
  return { spendId, instalments: owing.length };
}

type Spent = { readonly input: SpendInput; readonly spendId: string; readonly owing: readonly Owing[] };

async function recordSpent(tx: Transaction, by: By, { input, spendId, owing }: Spent): Promise<void> {
  const { bodyId, procurementId, pence, from, to, dueOn } = input;
  const promises = owing.map(({ promiseId, perSpendPence, quantity }) => ({
    promise: promiseId,
    perSpendPence,
    quantity,
    dueOn: dueOn.toString(),
  }));
  await recordEntry(tx, by, {
    type: 'spend-called-off',
    subject: { bodyId, procurementId },
    facts: { spend: spendId, pence, from: from.toString(), to: to.toString(), promises },
  });
}
