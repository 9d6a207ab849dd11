import type { Database, Transaction } from '../db/connect.ts';
import type { BankHoliday } from './working-days.rules.ts';

/** Every bank holiday of any part of the United Kingdom that is known, in order. */
export function listBankHolidays(db: Database | Transaction): Promise<BankHoliday[]> {
  return db.selectFrom('bank_holiday').select('falls_on as date').distinct().orderBy('falls_on').execute();
}
