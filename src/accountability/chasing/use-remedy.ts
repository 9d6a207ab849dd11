import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellSupplier } from '../../people/roles/tell-sides.ts';
import { londonDate } from '../../values/dates.ts';
import { getPromise, lockPromise, type PromiseKey } from '../promises/promises.queries.ts';
import { listChases } from './chases.queries.ts';
import { findRemedyFault, type RemedyFault } from './ladder.rules.ts';
import { takeRung } from './take-rung.ts';
import { words } from './words.en.ts';

type Remedy = PromiseKey & {
  readonly words: string;
  /** What is held back or paid, if anything. */
  readonly amountPence: number | null;
  readonly publicUrl: string;
};

/** The authority uses the remedy of the contract for a late promise, once the supplier was heard, and says why. */
export async function useRemedy(
  tx: Transaction,
  by: By,
  { publicUrl, ...remedy }: Remedy,
): Promise<{ readonly chaseId: string } | Refusal<RemedyFault>> {
  await lockPromise(tx, remedy);
  const on = londonDate(await by.clock.now(tx));
  const promise = await getPromise(tx, remedy, on);
  const done = await listChases(tx, remedy);
  const about = [promise.title, promise.unit, promise.remedy, ...done.map(({ answer }) => answer ?? '')];
  const fault = findRemedyFault(promise, done, remedy.words, on, about);
  if (fault) return { refused: fault };
  const said = {
    words: remedy.words.trim(),
    ...(remedy.amountPence === null ? {} : { amountPence: remedy.amountPence }),
  };
  const chaseId = await takeRung(tx, by, promise, { rung: 'remedy', said });
  const page = new URL(`/promises/${promise.bodySlug}/${promise.promiseId}`, publicUrl).href;
  await tellSupplier(tx, by, promise.supplierId, words.mail.remedy(promise, page));
  return { chaseId };
}
