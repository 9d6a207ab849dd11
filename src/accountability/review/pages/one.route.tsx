import { getSupplierBySlug } from '../../../people/organisations/suppliers.queries.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import type { Screen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import type { Subject } from '../reviews.queries.ts';
import { loadPublic } from './load-public.ts';
import { NoReviewPage, ReviewPage } from './one.page.tsx';
import { reviewData } from './review-data.ts';
import { pageWords } from './words.en.ts';

type Filed = {
  readonly name: string;
  readonly href: string;
  readonly found: Awaited<ReturnType<typeof loadPublic>>;
};

/** A supplier’s signed Review, for everyone. */
export const supplierReviewRoute = route({
  path: '/reviews/:supplier',
  who: anyone,
  async object(at): Promise<Filed> {
    const supplier = await getSupplierBySlug(at.db, at.params['supplier'] ?? '');
    const found = await load(at, { kind: 'supplier', id: supplier.supplierId });
    return { name: supplier.name, href: `/suppliers/${supplier.slug}`, found };
  },
  page: (_, filed) => show(filed),
});

/** A public body’s own signed Review, for everyone. */
export const bodyReviewRoute = route({
  path: '/reviews/bodies/:body',
  who: anyone,
  async object(at): Promise<Filed> {
    const body = theBody(at);
    const found = await load(at, { kind: 'body', id: body.id });
    return { name: body.name, href: `/bodies/${body.slug}`, found };
  },
  page: (_, filed) => show(filed),
});

function load(at: Visit, subject: Subject) {
  return loadPublic(at.db, subject, { year: at.query.get('year'), revision: at.query.get('revision') });
}

function show({ name, href, found }: Filed): Screen {
  const title = pageWords.one.title(name);
  if (!found) return { title, body: <NoReviewPage name={name} href={href} />, data: { review: null } };
  return { title, wide: true, body: <ReviewPage shown={found} href={href} />, data: reviewData(found) };
}
