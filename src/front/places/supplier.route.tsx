import { anyone } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { loadSupplier } from './load-supplier.ts';
import { SupplierPage } from './supplier.page.tsx';
import { supplierData } from './supplier-data.ts';

export const supplierRoute = route({
  path: '/suppliers/:supplier',
  who: anyone,
  object: async ({ db, site, params, query }) =>
    loadSupplier(db, params['supplier'] ?? '', {
      now: await site.clock.now(db),
      year: query.get('year'),
    }),
  page: ({ query }, facts) => {
    if (facts.standing.becameSlug) return seeOther(hrefOfHeir(facts.standing.becameSlug, query));
    return {
      title: facts.supplier.name,
      wide: true,
      body: <SupplierPage facts={facts} />,
      data: supplierData(facts),
    };
  },
});

/** The same question, asked of the supplier that this one became. */
function hrefOfHeir(slug: string, query: URLSearchParams): string {
  const asked = query.toString();
  return `/suppliers/${slug}${asked ? `?${asked}` : ''}`;
}
