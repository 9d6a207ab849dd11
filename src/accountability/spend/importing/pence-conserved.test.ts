import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { buildPayments } from '../../../../test/builders/spend.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { openPool } from '../../../db/connect.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { sumSlice } from '../totals/totals.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url });
afterAll(async () => {
  await pool.end();
  await database.close();
});

it('keeps every penny from the file to the totals, whatever the order of its rows', async () => {
  const row = fc.record({
    pence: fc.integer({ min: -5_000_000, max: 100_000_000 }),
    to: fc.constantFrom('Firm A', 'Firm B Ltd', 'REDACTED PERSONAL DATA', 'The Firm C & Co'),
    on: fc.constantFrom('2018-03-31', '2018-04-01', '2019-03-31'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), async (rows) => {
      const { bodyId } = await buildBody(db);
      const given = rows.map(({ pence, ...rest }) => ({ ...rest, amount: poundsDecimal(pence) }));
      const [file] = (await buildPayments(pool, bodyId, [given])).files;
      const pence = rows.reduce((sum, each) => sum + each.pence, 0);
      expect(file?.survey.netPence).toBe(pence);
      const { pence: counted } = await sumSlice(db, { bodyId, invented: false });
      expect(counted).toBe(pence);
    }),
    { numRuns: 8 },
  );
});
