import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { yearName, yearPeriod, yearStartOf } from '../months.rules.ts';
import { type ChangedSupplier, type Compared, listNewAndLost } from '../totals/new-and-lost.queries.ts';
import { sumByBody } from '../totals/totals.queries.ts';
import { ChangesPage } from './changes.page.tsx';
import { changeWords as words } from './changes.words.en.ts';
import { closerRoute } from './closer.route.tsx';
import { findComparable } from './whole-years.rules.ts';

const MOST_SHOWN = 25;

/** New and lost suppliers of a year against the one before; only of bodies that have both years whole. */
export const moneyChangesRoute = closerRoute('changes', async ({ db }, asked) => {
  const { scope } = asked;
  const yearStart = yearStartOf(scope.from);
  const before = yearName(yearStart - 1);
  const bodies = await sumByBody(db, { ...scope, from: yearPeriod(before).from });
  const { whole, left } = findComparable(bodies, yearStart, scope.today);
  const bodyIds = whole.map(({ bodyId }) => bodyId);
  const compared: Compared = { invented: scope.invented, bodyIds, yearStart };
  const isTold = whole.length > 0;
  const changed = isTold ? await listNewAndLost(db, compared, MOST_SHOWN) : [];
  const isNew = changed.filter(({ change }) => change === 'new');
  const lost = changed.filter(({ change }) => change === 'lost');
  const sums = isTold ? { new: sumOf(isNew), lost: sumOf(lost) } : null;
  const names = { compared: whole.map(({ name }) => name), left: left.map(({ name }) => name) };
  return {
    body: <ChangesPage asked={asked} changes={{ before, ...names, sums, new: isNew, lost }} />,
    data: {
      before,
      compared: names.compared,
      notCompared: names.left,
      sums,
      new: isNew.map(changeFacts),
      lost: lost.map(changeFacts),
    },
    csv: {
      head: words.csvHead,
      rows: async () => {
        const all = isTold ? await listNewAndLost(db, compared) : [];
        return all.map((row) => [
          row.slug,
          row.name,
          row.change,
          row.pence,
          poundsDecimal(row.pence),
          row.payments,
        ]);
      },
    },
  };
});

/** Every row says of how many it is one, and what they come to. */
function sumOf([first]: readonly ChangedSupplier[]) {
  return { suppliers: first?.ofSuppliers ?? 0, pence: first?.ofPence ?? 0 };
}

function changeFacts({ slug, name, pence, payments }: ChangedSupplier) {
  return { supplier: slug, name, pence, payments };
}
