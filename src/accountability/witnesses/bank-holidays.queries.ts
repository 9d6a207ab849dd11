import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

/** Bank holidays after a day in any part of the United Kingdom, as `2026-12-25`. */
export async function listBankHolidaysAfter(
  db: Database | Transaction,
  day: Temporal.PlainDate,
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('bank_holiday')
    .select('falls_on')
    .distinct()
    .where('falls_on', '>', day)
    .where('falls_on', '<', day.add({ months: 2 }))
    .execute();
  return new Set(rows.map(({ falls_on }) => falls_on.toString()));
}
