import { londonDate } from '../../values/dates.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { findOwnReport } from './reports.queries.ts';

/** What a path with `:body` and `:promise` names, today, and the visitor’s own report on it. */
export async function visitPromise(at: Visit) {
  const { db, site, params, actor } = at;
  const key = { bodyId: theBody(at).id, promiseId: params['promise'] ?? '' };
  const today = londonDate(await site.clock.now(db));
  const [promise, own] = await Promise.all([
    getPromise(db, key, today),
    actor ? findOwnReport(db, { ...key, personId: actor.personId }) : undefined,
  ]);
  return { promise, own, today, href: `/promises/${promise.bodySlug}/${promise.promiseId}` };
}
