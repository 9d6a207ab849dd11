import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { freshDatabase } from '../../../../test/database.ts';
import { connect } from '../../../db/connect.ts';
import { type Narrowing, narrow } from './narrow.rules.ts';

const database = await freshDatabase();
const db = connect({ url: database.url, max: 1 });
afterAll(async () => {
  await db.destroy();
  await database.close();
});

const few = fc.integer({ min: 1, max: 4 });
const row = fc.record({ supplier: few, body: few, day: few, id: fc.integer({ min: 1, max: 30 }) });
type Row = { readonly supplier: number; readonly body: number; readonly day: number; readonly id: number };
const asks = fc.record(
  { supplier: few, body: few, from: few, to: few, after: fc.tuple(few, fc.integer({ min: 0, max: 30 })) },
  { requiredKeys: [] },
);
const indexes = fc.constantFrom<readonly (readonly string[])[]>(
  [],
  [['supplier', 'body'], ['supplier'], ['body']],
  [['body']],
);
const key = ['day', 'id'].map((name) => ({ name, ordered: sql`x.${sql.ref(name)}` }));
const specs = {
  supplier: ['supplier', '='],
  body: ['body', '='],
  from: ['day', '>='],
  to: ['day', '<='],
} as const;

it('reads the rows that fit, in order, on from any row, whichever indexes there are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), asks, indexes, async (made, ask, of) => {
      const rows = [...new Map(made.map((each) => [each.id, each])).values()];
      const asked = Object.entries(specs).flatMap(([name, [column, holds]]): Narrowing[] => {
        const value = ask[name as keyof typeof specs];
        return value === undefined ? [] : [{ name, column, holds, value: String(value) }];
      });
      const { where, order } = narrow(asked, key, ask.after?.map(String) ?? null, of);
      const found = await sql<Row>`select x.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as x (supplier integer, body integer, day integer, id integer)
        where ${sql.join([sql`true`, ...where], sql` and `)} order by ${sql.join(order)} limit 5`.execute(db);
      expect(found.rows).toEqual(expected(rows, ask));
    }),
  );
});

type Ask = {
  readonly supplier?: number;
  readonly body?: number;
  readonly from?: number;
  readonly to?: number;
  readonly after?: readonly [number, number];
};
function expected(rows: readonly Row[], { supplier, body, from, to, after }: Ask): Row[] {
  return rows
    .filter((each) => supplier === undefined || each.supplier === supplier)
    .filter((each) => body === undefined || each.body === body)
    .filter(({ day }) => (from === undefined || day >= from) && (to === undefined || day <= to))
    .filter(({ day, id }) => !after || day > after[0] || (day === after[0] && id > after[1]))
    .toSorted((a, b) => a.day - b.day || a.id - b.id)
    .slice(0, 5);
}
