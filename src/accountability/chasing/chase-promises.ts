import type { By } from '../../acts/by.ts';
import { transactEach } from '../../acts/transact-each.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { tellRole, tellSupplier } from '../../people/roles/tell-sides.ts';
import { londonDate } from '../../values/dates.ts';
import { getPromise, lockPromise, type PromiseKey } from '../promises/promises.queries.ts';
import { listChases, listToChase } from './chases.queries.ts';
import { nextByItself } from './ladder.rules.ts';
import { takeRung } from './take-rung.ts';
import { words } from './words.en.ts';

const AT_ONCE = 200;

/** A chore: takes every rung whose day has come, and writes to whom it concerns, once for each date of a promise. */
export async function chasePromises(
  db: Database,
  by: By,
  { publicUrl }: { readonly publicUrl: string },
): Promise<void> {
  const on = londonDate(await by.clock.now(db));
  const act = (tx: Transaction, key: PromiseKey) => chase(tx, by, key, publicUrl);
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const some = await listToChase(db, on, AT_ONCE, after);
    await transactEach(db, by.actor, some, { act, failed: words.failed });
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) return;
    after = last.promiseId;
  }
}

async function chase(tx: Transaction, by: By, key: PromiseKey, publicUrl: string): Promise<void> {
  await lockPromise(tx, key);
  const on = londonDate(await by.clock.now(tx));
  const promise = await getPromise(tx, key, on);
  const rung = nextByItself(promise, await listChases(tx, key), on);
  if (!rung) return;
  await takeRung(tx, by, promise, { rung });
  const { bodySlug, promiseId, supplierId, bodyId } = promise;
  const at = `/promises/${bodySlug}/${promiseId}`;
  const pageOf = (path: string) => new URL(path, publicUrl).href;
  if (rung === 'member-told')
    await tellRole(tx, by, { bodyId, role: 'elected-member' }, words.mail.member(promise, pageOf(at)));
  else await tellSupplier(tx, by, supplierId, words.mail[rung](promise, pageOf(`/supplier${at}`)));
}
