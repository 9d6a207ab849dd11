import { NotFound } from '../../../db/errors.ts';
import { listAreaNames } from '../../../people/areas/areas.queries.ts';
import { listRoleHolders } from '../../../people/roles/roles.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { getPromise } from '../promises.queries.ts';
import type { Side } from './answer.rules.ts';
import { loadChanges } from './load-changes.ts';
import { sideOf } from './side-of.ts';
import { MOST_INSTALMENTS } from './variation.rules.ts';

/** What either side’s page of changes shows: the promise today, its changes, and who may own it at the buyer. */
export async function visitChange(at: Visit, side: Side) {
  const body = theBody(at);
  const today = londonDate(await at.site.clock.now(at.db));
  const promise = await getPromise(at.db, { bodyId: body.id, promiseId: at.params['promise'] ?? '' }, today);
  if (sideOf({ actor: theActor(at) }, promise) !== side) throw new NotFound();
  const [changes, managers, wards] = await Promise.all([
    loadChanges(at.db, promise),
    side === 'buyer' ? listRoleHolders(at.db, body.id, 'contract-manager') : [],
    listAreaNames(at.db, { kind: 'ward', districtSlug: promise.districtSlug ?? undefined }),
  ]);
  const named = managers.map(({ personId, name, email }) => ({ personId, name: name ?? email ?? '' }));
  const asked = Number(at.query.get('lines') ?? 0);
  const least = Math.max(promise.instalments.length + 2, Number.isInteger(asked) ? asked : 0);
  return { promise, changes, managers: named, wards, side, lines: Math.min(least, MOST_INSTALMENTS) };
}
