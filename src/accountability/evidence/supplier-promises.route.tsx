import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theSupplier } from '../../web/edge/visit.ts';
import { listPromisesById, listPromisesOfProcurement } from '../promises/promises.queries.ts';
import { listOwnPromises, type SupplierPromise } from '../promises/supplier-promises.queries.ts';
import { words as promiseWords } from '../promises/words.en.ts';
import { filterPromises, readPromiseFilter } from './filter-promises.rules.ts';
import { listPrimes, listWaitingReports } from './subcontractors/subcontractors.queries.ts';
import { SupplierPromisesPage } from './supplier-promises.page.tsx';
import { words } from './words.en.ts';

const text = words.supplier;
const PAGE_SIZE = 20;

/** What a supplier promised, to whom, and how it stands; and what it does under other suppliers’ promises. */
export const supplierPromisesRoute = route({
  path: '/supplier/promises',
  who: aSupplier,
  async object(at) {
    const today = londonDate(await at.site.clock.now(at.db));
    const supplierId = theSupplier(at);
    const filter = readPromiseFilter(at.query);
    const [all, primes, reports] = await Promise.all([
      listOwnPromises(at.db, supplierId, today),
      listPrimes(at.db, supplierId),
      listWaitingReports(at.db, [supplierId]),
    ]);
    const found = filterPromises(all, filter);
    const ids = found
      .slice((filter.page - 1) * PAGE_SIZE, filter.page * PAGE_SIZE)
      .map(({ promiseId }) => promiseId);
    const [promises, under] = await Promise.all([
      listPromisesById(at.db, ids, today),
      Promise.all(primes.map((prime) => listPromisesOfProcurement(at.db, prime, today))),
    ]);
    const fromBelow = new Map(reports.map(({ promiseId, waiting }) => [promiseId, waiting]));
    return { today, filter, all, found, promises, under: under.flat(), fromBelow };
  },
  page: (at, { all, found, ...list }) => {
    const format = tableFormat(at.query);
    if (format)
      return handOverTable(format, { name: text.csvName, head: text.csvHead, rows: found.map(rowOf) });
    const late = all.filter(({ timing }) => timing === 'late').length;
    return {
      title: text.title,
      desk: true,
      body: (
        <SupplierPromisesPage
          {...list}
          counts={{ all: all.length, late, found: found.length }}
          pageSize={PAGE_SIZE}
          buyers={new Map(all.map(({ bodySlug, bodyName }) => [bodySlug, bodyName]))}
          shared={at.query.has('shared')}
        />
      ),
      data: { promises: found.map(toData) },
    };
  },
});

/** The same for machines. */
function toData({ dueOn, levels, ...promise }: SupplierPromise) {
  return { ...promise, dueOn: dueOn.toString(), ...levels };
}

function rowOf({ title, bodyName, place, dueOn, timing, levels }: SupplierPromise) {
  const { promised, claimed, evidenced, verified, witnessed } = levels;
  const stands = promiseWords.timing[timing];
  return [
    title,
    bodyName,
    place,
    dueOn.toString(),
    stands,
    promised,
    claimed,
    evidenced,
    verified,
    witnessed,
  ];
}
