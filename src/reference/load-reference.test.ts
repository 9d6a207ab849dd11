import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/database.ts';
import { loadReference } from './load-reference.ts';

const database = await freshDatabase();
afterAll(database.close);

describe('what every installation has', () => {
  it('loads twice and changes nothing the second time', async () => {
    const count = async () => {
      const tables = [
        'district',
        'bank_holiday',
        'threshold',
        'outward_code',
        'outcome',
        'measure',
        'measure_outcome',
      ] as const;
      return Promise.all(
        tables.map((table) =>
          database.db
            .selectFrom(table)
            .select((e) => e.fn.countAll<number>().as('rows'))
            .executeTakeFirstOrThrow(),
        ),
      );
    };
    await loadReference(database.db);
    const first = await count();
    await loadReference(database.db);
    expect(await count()).toEqual(first);
    expect(first.every(({ rows }) => rows > 0)).toBe(true);
  });

  it('has the ten districts of Greater Manchester, and a measure for every outcome', async () => {
    const districts = await database.db.selectFrom('district').select('slug').execute();
    expect(districts).toHaveLength(10);
    const unserved = await database.db
      .selectFrom('outcome as o')
      .leftJoin('measure_outcome as m', 'm.outcome_id', 'o.id')
      .select('o.slug')
      .where('m.measure_id', 'is', null)
      .execute();
    expect(unserved).toEqual([]);
  });
});
