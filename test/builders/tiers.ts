import pg from 'pg';
import { replaceRollups } from '../../src/accountability/spend/totals/replace-rollups.queries.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database } from '../../src/db/connect.ts';
import { buildPayments, type GivenRow } from './spend.ts';

/** A test’s database: as the application, and where the owner of its tables signs in. */
type Tested = { readonly db: Database; readonly url: string };

/** Changes, as the owner of the tables, what only an import or a recogniser may write. */
async function asOwner({ url }: Tested, statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}

async function sumAgain({ db }: Tested, bodyId: string): Promise<void> {
  const files = await db.selectFrom('payment_file').select('id').where('body_id', '=', bodyId).execute();
  await transact(db, undefined, (tx) => replaceRollups(tx, { bodyId, fileIds: files.map(({ id }) => id) }));
}

/** Makes the supplier of this name one of a kind, such as a council. */
export async function markKind(tested: Tested, name: string, kind: string): Promise<void> {
  await asOwner(tested, 'update supplier set kind = $2 where name = $1', [name, kind]);
}

/** Makes a body’s payments of a category grants. */
export async function markGrants(tested: Tested, bodyId: string, category: string): Promise<void> {
  const statement = `update payment set kind = 'grant' where body_id = $1 and category = $2`;
  await asOwner(tested, statement, [bodyId, category]);
  await sumAgain(tested, bodyId);
}

/** Puts the amounts of a file on another VAT basis. */
export async function markBasis(tested: Tested, bodyId: string, name: string, basis: string): Promise<void> {
  const statement = 'update payment_file set vat_basis = $3 where body_id = $1 and name = $2';
  await asOwner(tested, statement, [bodyId, name, basis]);
}

/** A body’s own ledger, brought in privately. */
export async function buildLedger(
  pool: pg.Pool,
  tested: Tested,
  bodyId: string,
  rows: readonly GivenRow[],
): Promise<void> {
  const { files } = await buildPayments(pool, bodyId, [rows]);
  const statement = `update payment_file set coverage = 'ledger' where body_id = $1 and id = any($2)`;
  await asOwner(tested, statement, [bodyId, files.map(({ fileId }) => fileId)]);
  await sumAgain(tested, bodyId);
}
