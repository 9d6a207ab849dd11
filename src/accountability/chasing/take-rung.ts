import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import type { Promised } from '../promises/promises.queries.ts';
import { recordEntry } from '../record/record-entry.ts';
import { insertChase } from './chases.queries.ts';
import type { Rung } from './ladder.rules.ts';

type Taking = {
  readonly rung: Rung;
  /** Said by a person; without it the product takes the rung by itself. */
  readonly said?: {
    readonly words: string;
    readonly answerDueOn?: Temporal.PlainDate;
    readonly amountPence?: number;
  };
};

/** Writes down that a rung was taken for the date a promise now speaks of, in the open and on the record. */
export async function takeRung(
  tx: Transaction,
  by: By,
  promise: Promised,
  { rung, said }: Taking,
): Promise<string> {
  const { bodyId, procurementId, promiseId, dueOn } = promise;
  const at = await by.clock.now(tx);
  const id = uuidV7(at.epochMilliseconds, by.random);
  await insertChase(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    id,
    rung,
    due_on: dueOn,
    at,
    by_person: said ? by.actor.personId : null,
    words: said?.words ?? null,
    answer_due_on: said?.answerDueOn ?? null,
    amount_pence: said?.amountPence ?? null,
  });
  await recordEntry(tx, by, {
    type: 'promise-chased',
    subject: { bodyId, procurementId },
    facts: {
      promise: promiseId,
      rung,
      dueOn: dueOn.toString(),
      answerDueOn: said?.answerDueOn?.toString() ?? null,
      amountPence: said?.amountPence ?? null,
      wordsSha256: said ? sha256Hex(said.words) : null,
    },
  });
  return id;
}
