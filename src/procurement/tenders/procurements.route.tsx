import { decideEntry } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, theBody } from '../../web/edge/visit.ts';
import { whoFollows, whoPrepares } from './desk.rules.ts';
import { readListAsked, sliceOf } from './list-filter.rules.ts';
import { listProcurements } from './list-procurements.queries.ts';
import { toData } from './procurement-data.rules.ts';
import { ProcurementsPage } from './procurements.page.tsx';
import { words } from './words.en.ts';

export const procurementsRoute = route({
  path: '/work/:body/procurements',
  who: whoFollows,
  object: async (at) => theBody(at),
  async page(at, body) {
    const asked = { ...readListAsked(at.query), bodySlug: null };
    const own = { ...asked, bodySlug: body.slug };
    const { rows, total } = await listProcurements(at.db, own, sliceOf(asked));
    const entry = decideEntry(whoPrepares, theActor(at), { bodyId: body.id, demonstration: false });
    return {
      title: words.deskTitle,
      desk: true,
      body: (
        <ProcurementsPage
          body={body}
          asked={asked}
          rows={rows}
          total={total}
          mayPrepare={entry === 'enter'}
        />
      ),
      data: { total, purchases: rows.map(toData) },
    };
  },
});
