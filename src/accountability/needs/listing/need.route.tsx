import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listMatchesOfNeed } from '../matching/matches.queries.ts';
import { getNeed, listExtensions } from '../needs.queries.ts';
import { NeedPage } from './need.page.tsx';
import { needData } from './need-data.ts';

/** A need that everyone may read: shown, or closed after it was. */
export async function visitPublicNeed(at: Visit) {
  const need = await getNeed(at.db, at.params['need'] ?? '');
  const isPublic = need.shownAt !== null && (need.state === 'shown' || need.state === 'closed');
  if (!isPublic) throw new NotFound();
  return need;
}

export const needRoute = route({
  path: '/needs/:need',
  who: anyone,
  async object(at) {
    const { db, site } = at;
    const need = await visitPublicNeed(at);
    const [matches, extensions, now] = await Promise.all([
      listMatchesOfNeed(db, need.needId),
      listExtensions(db, need.needId),
      site.clock.now(db),
    ]);
    const agreed = matches.filter(({ state }) => state === 'agreed');
    return { need, matches: agreed, extensions, today: londonDate(now) };
  },
  page: (at, shown) => ({
    title: shown.need.title,
    body: <NeedPage {...shown} mayGive={!at.actor || at.actor.hat.kind === 'supplier'} />,
    data: {
      ...needData(shown.need, shown.today),
      agreed: shown.matches.map((match) => ({
        supplier: match.supplierSlug,
        body: match.bodySlug,
        promise: match.promiseId,
        unit: match.unit,
        quantity: match.quantity,
        on: match.onDay.toString(),
        given: match.givenQuantity,
        arrived: match.arrivedQuantity,
        checked: match.checked,
      })),
    },
  }),
});
