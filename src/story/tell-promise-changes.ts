import { Temporal } from 'temporal-polyfill';
import { getPromise } from '../accountability/promises/promises.queries.ts';
import type { Answer } from '../accountability/promises/variations/answer.rules.ts';
import { answerVariation } from '../accountability/promises/variations/answer-variation.ts';
import { proposeVariation } from '../accountability/promises/variations/propose-variation.ts';
import { stateOf } from '../accountability/promises/variations/state-of.ts';
import { measureId } from '../reference/frameworks/load-frameworks.ts';
import { readJson } from '../reference/read-json.ts';
import { londonDate } from '../values/dates.ts';
import { act, bidder, idOf, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';

type Told = {
  readonly measure: string;
  readonly side: 'supplier' | 'buyer';
  readonly by: string;
  readonly at: string;
  readonly plan?: readonly { readonly dueOn: string; readonly quantity: number }[];
  readonly place?: string;
  /** The one ward that all of the plan lies in. */
  readonly ward?: { readonly code: string; readonly name: string };
  readonly reason: string;
  readonly answer: {
    readonly by: string;
    readonly at: string;
    readonly answer: Answer;
    readonly reason?: string;
  } | null;
};

/** The two sides of a contract propose and answer changes of its promises. */
export async function tellPromiseChanges(
  telling: Telling,
  purchase: Purchase,
  { bodyId, promises }: { readonly bodyId: string; readonly promises: ReadonlyMap<string, string> },
): Promise<void> {
  const file = await readJson<Readonly<Record<string, readonly Told[]>>>(
    'story/greater-manchester/promise-changes.json',
  );
  for (const told of file[purchase.summary.slug] ?? []) {
    const key = { bodyId, promiseId: idOf(promises, measureId(told.measure, 1)) };
    const { number } = await propose(telling, purchase, told, key);
    const { answer } = told;
    if (!answer) continue;
    const other = told.side === 'buyer' ? 'supplier' : 'buyer';
    const actor = actorFor(telling, purchase, other, answer.by);
    const given = { answer: answer.answer, reason: answer.reason ?? '', clause: '' };
    await act(telling, { actor, at: answer.at }, (tx, by) =>
      answerVariation(tx, by, { ...key, number, ...given }),
    );
  }
}

async function propose(
  telling: Telling,
  purchase: Purchase,
  told: Told,
  key: { readonly bodyId: string; readonly promiseId: string },
) {
  const promise = await getPromise(telling.db, key, londonDate(Temporal.Instant.from(told.at)));
  const { instalments, ...terms } = stateOf(promise);
  const plan = told.plan?.map(({ dueOn, quantity }) => ({
    dueOn: Temporal.PlainDate.from(dueOn),
    quantity,
    place: told.ward?.name ?? null,
    wardCode: told.ward?.code ?? null,
  }));
  const actor = actorFor(telling, purchase, told.side, told.by);
  return act(telling, { actor, at: told.at }, (tx, by) =>
    proposeVariation(tx, by, {
      ...key,
      ...terms,
      plan: plan ?? instalments,
      place: told.place ?? terms.place,
      reason: told.reason,
    }),
  );
}

function actorFor(telling: Telling, { summary, award }: Purchase, side: Told['side'], person: string) {
  return side === 'supplier'
    ? bidder(telling.cast, person, award?.winner ?? '')
    : staff(telling.cast, person, summary.body, 'contract-manager');
}
