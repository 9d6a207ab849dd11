import { afterAll, expect, it } from 'vitest';
import { attempt, buildSigned } from '../../../test/builders/delivery.ts';
import { freshDatabase } from '../../../test/database.ts';
import { makeClaim } from '../evidence/make-claim.ts';
import { readFromContracts } from './beside.ts';

const database = await freshDatabase();
afterAll(database.close);

it('reads what a supplier evidenced in its contracts in the year, by measure', async () => {
  const { db } = database;
  const signed = await buildSigned(db);
  const claim = (quantity: number, link?: string) =>
    attempt(db, signed.maker.at('2026-10-20T09:00:00Z'), (tx, by) =>
      makeClaim(tx, by, {
        bodyId: signed.bodyId,
        promiseId: signed.visitsId,
        quantity,
        note: 'Visits.',
        link,
      }),
    );
  await claim(12.5, 'https://larkhill.example.org/visits');
  await claim(30);
  const of = { supplierId: signed.supplierId, bodyId: null, invented: true };
  const found = await readFromContracts(db, { ...of, year: '2026-27' });
  expect(found.get('home-safety-visits')).toEqual({ unit: 'visit', hundredths: 12_50 });
  const before = await readFromContracts(db, { ...of, year: '2025-26' });
  expect(before.get('home-safety-visits')?.hundredths ?? 0).toBe(0);
});
