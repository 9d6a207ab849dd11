import { NotFound } from '../../db/errors.ts';
import { getSupplierBySlug } from '../../people/organisations/suppliers.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { toPublished } from '../../values/fraction-text.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { loadContribution } from './load-contribution.ts';
import { namedBodies } from './named-bodies.ts';
import { SupplierContributionPage } from './supplier-contribution.page.tsx';
import { words } from './words.en.ts';

/** One supplier’s Review, shared out over the bodies that paid it, with what is left over. */
export const supplierContributionRoute = route({
  path: '/contribution/suppliers/:supplier',
  who: anyone,
  async object({ db, site, params, query }) {
    const supplier = await getSupplierBySlug(db, params['supplier'] ?? '');
    const today = londonDate(await site.clock.now(db));
    const found = await loadContribution(db, { year: query.get('year'), today, invented: supplier.invented });
    const signed = found.signed.find(({ supplierId }) => supplierId === supplier.supplierId);
    const review = found.reviews.find(({ filerId }) => filerId === supplier.supplierId);
    if (!signed || !review) throw new NotFound();
    return { found, signed, review };
  },
  page: (_, shown) => ({
    title: words.ofSupplier.title(shown.signed.name),
    wide: true,
    body: <SupplierContributionPage {...shown} />,
    data: {
      supplier: shown.signed.slug,
      year: shown.found.year,
      basis: shown.review.attribution.basis,
      leftOver: toPublished(shown.review.attribution.leftOver),
      shares: [...shown.review.attribution.byBody].map(([bodyId, share]) => ({
        body: namedBodies(shown.found).get(bodyId)?.slug ?? bodyId,
        share: toPublished(share),
      })),
    },
  }),
});
