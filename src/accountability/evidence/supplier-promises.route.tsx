import { londonDate } from '../../values/dates.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { listPromisesOfSupplier } from '../promises/promises.queries.ts';
import { supplierOf } from './supplier-of.ts';
import { SupplierPromisesPage } from './supplier-promises.page.tsx';
import { words } from './words.en.ts';

/** What a supplier promised, to whom, and how it stands. */
export const supplierPromisesRoute = route({
  path: '/supplier/promises',
  who: aSupplier,
  async object(at) {
    const today = londonDate(await at.site.clock.now(at.db));
    return { today, promises: await listPromisesOfSupplier(at.db, supplierOf(at), today) };
  },
  page: (_, { promises, today }) => ({
    title: words.supplier.title,
    desk: true,
    body: <SupplierPromisesPage promises={promises} today={today} />,
  }),
});
