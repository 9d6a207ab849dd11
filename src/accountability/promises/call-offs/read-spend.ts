import type { Database } from '../../../db/connect.ts';
import { toExact } from '../../../values/fraction-text.ts';
import { sumPence } from '../../../values/money.ts';
import { reckonSpend } from './call-off.rules.ts';
import { listCalledOff, listPerSpend, listSpends } from './call-offs.queries.ts';

type Key = { readonly bodyId: string; readonly procurementId: string };

/** All that was recorded as spent under a contract, what each spend made owed, and how far each promise has come. */
export async function readSpend(db: Database, key: Key) {
  const [spends, calledOff, perSpend] = await Promise.all([
    listSpends(db, key),
    listCalledOff(db, key),
    listPerSpend(db, key),
  ]);
  const spentPence = sumPence(spends.filter((each) => each.takenBackAt === null).map(({ pence }) => pence));
  return {
    spentPence,
    spends: spends.map((spend) => ({
      ...spend,
      owed: calledOff.filter(({ spendId }) => spendId === spend.spendId),
    })),
    lines: perSpend.map((line) => ({ ...line, ...reckonSpend(line, spentPence) })),
  };
}

/** The same of one promise; null where it is for a quantity outright. */
export async function readSpendOfPromise(db: Database, promise: Key & { readonly promiseId: string }) {
  const { spentPence, spends, lines } = await readSpend(db, promise);
  const line = lines.find(({ promiseId }) => promiseId === promise.promiseId);
  if (!line) return null;
  const own = spends.map((spend) => ({
    ...spend,
    owed: spend.owed.find(({ promiseId }) => promiseId === promise.promiseId),
  }));
  return { ...line, spentPence, spends: own };
}

export type SpendOfPromise = NonNullable<Awaited<ReturnType<typeof readSpendOfPromise>>>;

/** The same for machines: the spend without the people, and what is carried forward exactly. */
export function publicSpend({ spentPence, spends, calledOff, carried, nextAtPence }: SpendOfPromise) {
  return {
    spentPence,
    owed: calledOff,
    carriedForward: toExact(carried),
    nextAtPence,
    recorded: spends.map(({ pence, from, to, takenBackAt, owed }) => ({
      pence,
      from: from.toString(),
      to: to.toString(),
      takenBack: takenBackAt !== null,
      owed: owed?.quantity ?? 0,
      dueOn: owed?.dueOn.toString() ?? null,
    })),
  };
}
