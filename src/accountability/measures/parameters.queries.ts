import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { type Appraisal, readAppraisal } from './read-appraisal.rules.ts';

/** The parameters of sums over years that are in force on a day, with the price index’s latest year as base. */
export async function readParameters(db: Database | Transaction, on: Temporal.PlainDate): Promise<Appraisal> {
  const rows = await listParameters(db, on);
  const years = rows.filter(({ name }) => name === 'gdp-deflator').map(({ key }) => key);
  return readAppraisal(rows, Math.max(...years));
}

/** The rows themselves, each with its source: of every name, the edition that began last by the day. */
export function listParameters(db: Database | Transaction, on: Temporal.PlainDate) {
  return db
    .selectFrom('appraisal_parameter as p')
    .select(['p.name', 'p.key', 'p.value', 'p.source', 'p.source_url as sourceUrl'])
    .select('p.effective_from as effectiveFrom')
    .where('p.effective_from', '=', (later) =>
      later
        .selectFrom('appraisal_parameter as l')
        .select(sql<Temporal.PlainDate>`max(l.effective_from)`.as('from'))
        .whereRef('l.name', '=', 'p.name')
        .where('l.effective_from', '<=', on),
    )
    .orderBy('p.name')
    .orderBy('p.key')
    .execute();
}

export type DatedParameter = Awaited<ReturnType<typeof listEveryParameter>>[number];

/** Every edition of every parameter, with whether it is the one in force on a day; the newest edition first. */
export function listEveryParameter(db: Database | Transaction, on: Temporal.PlainDate) {
  return db
    .selectFrom('appraisal_parameter as p')
    .select(['p.name', 'p.key', 'p.value', 'p.source', 'p.source_url as sourceUrl'])
    .select('p.effective_from as effectiveFrom')
    .select(
      sql<boolean>`p.effective_from = (select max(l.effective_from) from appraisal_parameter l
        where l.name = p.name and l.effective_from <= ${on}::date)`.as('isInForce'),
    )
    .orderBy('p.name')
    .orderBy('p.effective_from', 'desc')
    .orderBy('p.key')
    .execute();
}
