import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { writeCsv } from '../../values/write-csv.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { handOver } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody, theSupplier } from '../../web/edge/visit.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { findEvidenceHints } from './hints.queries.ts';
import { words } from './words.en.ts';

/** An empty table for the evidence of one promise: a line for each thing done, a column for what shows it. */
export const evidenceTemplateRoute = route({
  path: '/supplier/promises/:body/:promise/template',
  who: aSupplier,
  async object(at) {
    const today = londonDate(await at.site.clock.now(at.db));
    const key = { bodyId: theBody(at).id, promiseId: at.params['promise'] ?? '' };
    const promise = await getPromise(at.db, key, today);
    if (promise.supplierId !== theSupplier(at)) throw new NotFound();
    return { promise, hints: await findEvidenceHints(at.db, promise.measureId) };
  },
  page: (_, { promise, hints }) =>
    handOver({
      fileName: `${promise.measureSlug}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content: writeCsv([words.template.reference, ...hints, words.template.quantity], []),
    }),
});
