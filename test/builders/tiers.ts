import pg from 'pg';
import { buildPayments, type GivenRow } from './spend.ts';

/** As the owner of the database: what only an import or a recogniser may write. */
async function asOwner(url: string, statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}

/** Makes the supplier of this name one of a kind, such as a council. */
export async function markKind(url: string, name: string, kind: string): Promise<void> {
  await asOwner(url, 'update supplier set kind = $2 where name = $1', [name, kind]);
}

/** Makes a body’s payments of a category grants. */
export async function markGrants(url: string, bodyId: string, category: string): Promise<void> {
  for (const table of ['payment', 'spend_rollup']) {
    await asOwner(url, `update ${table} set kind = 'grant' where body_id = $1 and category = $2`, [
      bodyId,
      category,
    ]);
  }
}

export async function markFile(
  url: string,
  bodyId: string,
  name: string,
  marks: { vat_basis: string },
): Promise<void> {
  const values = [bodyId, name, marks.vat_basis];
  await asOwner(url, 'update payment_file set vat_basis = $3 where body_id = $1 and name = $2', values);
}

/** A body’s own ledger, brought in privately. Its categories are in no published file. */
export async function buildLedger(
  pool: pg.Pool,
  url: string,
  bodyId: string,
  rows: readonly GivenRow[],
): Promise<void> {
  const imported = await buildPayments(pool, bodyId, [rows]);
  const ids = imported.files.map(({ fileId }) => fileId);
  const categories = [...new Set(rows.map(({ kind = 'Equipment' }) => kind))];
  await asOwner(url, `update payment_file set coverage = 'ledger' where body_id = $1 and id = any($2)`, [
    bodyId,
    ids,
  ]);
  await asOwner(
    url,
    `update spend_rollup set coverage = 'ledger' where body_id = $1 and category = any($2)`,
    [bodyId, categories],
  );
}
