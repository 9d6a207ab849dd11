import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellSupplier } from '../../people/roles/tell-sides.ts';
import { londonDate } from '../../values/dates.ts';
import { getPromise, lockPromise, type PromiseKey } from '../promises/promises.queries.ts';
import { listChases } from './chases.queries.ts';
import { type AskFault, findAskFault } from './ladder.rules.ts';
import { takeRung } from './take-rung.ts';
import { words } from './words.en.ts';

type Ask = PromiseKey & {
  readonly words: string;
  readonly answerDueOn: Temporal.PlainDate;
  readonly publicUrl: string;
};

/** The contract manager asks the supplier how a late promise will be made good, and by when it is to answer. */
export async function askForPlan(
  tx: Transaction,
  by: By,
  { publicUrl, ...ask }: Ask,
): Promise<{ readonly chaseId: string } | Refusal<AskFault>> {
  await lockPromise(tx, ask);
  const on = londonDate(await by.clock.now(tx));
  const promise = await getPromise(tx, ask, on);
  const about = [promise.title, promise.unit, promise.remedy, promise.evidenceRule];
  const fault = findAskFault(promise, await listChases(tx, ask), ask, on, about);
  if (fault) return { refused: fault };
  const said = { words: ask.words.trim(), answerDueOn: ask.answerDueOn };
  const chaseId = await takeRung(tx, by, promise, { rung: 'plan-asked', said });
  const page = new URL(`/supplier/plans/${promise.bodySlug}/${chaseId}`, publicUrl).href;
  await tellSupplier(tx, by, promise.supplierId, words.mail.plan(promise, said.answerDueOn, page));
  return { chaseId };
}
