import { Temporal } from 'temporal-polyfill';
import { answerPlan } from '../accountability/chasing/answer-plan.ts';
import { askForPlan } from '../accountability/chasing/ask-for-plan.ts';
import { chasePromises } from '../accountability/chasing/chase-promises.ts';
import { useRemedy } from '../accountability/chasing/use-remedy.ts';
import { clockAt } from '../acts/clock.ts';
import { nobody } from '../acts/nobody.ts';
import type { Database } from '../db/connect.ts';
import { measureId } from '../reference/frameworks/load-frameworks.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, bidder, type Cast, idOf, staff } from './cast.ts';

type ChasingFile = {
  readonly lookedAt: string;
  readonly plans: readonly {
    readonly body: string;
    readonly procurement: string;
    readonly measure: string;
    readonly by: string;
    readonly at: string;
    readonly words: string;
    readonly answerDueOn: string;
    /** What the supplier answered, and the remedy that was used all the same. */
    readonly answer?: {
      readonly by: string;
      readonly supplier: string;
      readonly at: string;
      readonly words: string;
    };
    readonly remedy?: { readonly at: string; readonly words: string; readonly amountPence: number | null };
  }[];
};

/** One morning the product finds what is due and late; contract managers ask how it will be made good. */
export async function tellChasing(db: Database, cast: Cast, seed: string, publicUrl: string): Promise<void> {
  const file = await readJson<ChasingFile>('story/greater-manchester/chasing.json');
  const telling = beginTelling(db, cast, `${seed}|chasing`);
  const clock = clockAt(Temporal.Instant.from(file.lookedAt));
  await chasePromises(db, { actor: nobody, clock, random: telling.random }, { publicUrl });
  for (const { body, procurement, measure, by, at, words, answerDueOn, ...later } of file.plans) {
    const bodyId = idOf(cast.bodies, body);
    const { id: promiseId } = await db
      .selectFrom('procurement as t')
      .innerJoin('promise as p', (join) =>
        join.onRef('p.body_id', '=', 't.body_id').onRef('p.procurement_id', '=', 't.id'),
      )
      .select('p.id')
      .where('t.body_id', '=', bodyId)
      .where('t.slug', '=', procurement)
      .where('p.measure_id', '=', measureId(measure, 1))
      .executeTakeFirstOrThrow();
    const asked = { bodyId, promiseId, words, answerDueOn: Temporal.PlainDate.from(answerDueOn), publicUrl };
    const actor = staff(cast, by, body, 'contract-manager');
    const { chaseId } = await act(telling, { actor, at }, (tx, acting) => askForPlan(tx, acting, asked));
    const { answer, remedy } = later;
    if (answer) {
      const given = { bodyId, chaseId, answer: answer.words };
      const supplier = bidder(cast, answer.by, answer.supplier);
      await act(telling, { actor: supplier, at: answer.at }, (tx, acting) => answerPlan(tx, acting, given));
    }
    if (remedy) {
      const used = { bodyId, promiseId, words: remedy.words, amountPence: remedy.amountPence, publicUrl };
      await act(telling, { actor, at: remedy.at }, (tx, acting) => useRemedy(tx, acting, used));
    }
  }
}
