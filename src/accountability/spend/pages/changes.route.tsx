import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { yearName, yearPeriod, yearStartOf } from '../months.rules.ts';
import { type Compared, listNewAndLost, sumNewAndLost } from '../totals/new-and-lost.queries.ts';
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
  const list = (change: 'new' | 'lost') => listNewAndLost(db, compared, { change, limit: MOST_SHOWN });
  const [sums, isNew, lost] = isTold
    ? await Promise.all([sumNewAndLost(db, compared), list('new'), list('lost')])
    : [null, [], []];
  const names = { compared: whole.map(({ name }) => name), left: left.map(({ name }) => name) };
  return {
    body: <ChangesPage asked={asked} changes={{ before, ...names, sums, new: isNew, lost }} />,
    data: { before, compared: names.compared, notCompared: names.left, sums, new: isNew, lost },
    csv: {
      head: words.csvHead,
      rows: async () => {
        const all = isTold ? await listNewAndLost(db, compared, {}) : [];
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
