import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { MandateLine, StatementLine } from './mandate.rules.ts';
import type { VersionKey } from './mandate-lines.queries.ts';
import type { MandateKey } from './mandates.queries.ts';

/** The newest version's own row, made where there is none, locked. */
export async function findMandateForUpdate(tx: Transaction, key: MandateKey) {
  await tx
    .insertInto('mandate')
    .values({ round_id: key.roundId, body_id: key.bodyId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return orNotFound(
    tx
      .selectFrom('mandate')
      .selectAll()
      .where('round_id', '=', key.roundId)
      .where('body_id', '=', key.bodyId)
      .orderBy('version', 'desc')
      .limit(1)
      .forUpdate()
      .executeTakeFirst(),
  );
}

export async function saveLine(tx: Transaction, key: VersionKey, line: MandateLine): Promise<void> {
  const said = {
    answer: line.answer,
    adopted_basis_points: line.adoptedBasisPoints,
    reason: line.reason,
  };
  await tx
    .insertInto('mandate_line')
    .values({ ...rowKey(key), outcome_id: line.outcomeId, ...said })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'body_id', 'version', 'outcome_id']).doUpdateSet(said),
    )
    .execute();
}

export async function saveStatementLine(
  tx: Transaction,
  key: VersionKey,
  { statementId, answer, reason }: StatementLine,
): Promise<void> {
  await tx
    .insertInto('mandate_statement_line')
    .values({ ...rowKey(key), statement_id: statementId, answer, reason })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'body_id', 'version', 'statement_id']).doUpdateSet({ answer, reason }),
    )
    .execute();
}

/** A new version that points back to the one it changes, with all of its lines to start from. */
export async function insertLaterMandate(
  tx: Transaction,
  before: VersionKey & { readonly statement: string },
) {
  const version = before.version + 1;
  const { roundId, bodyId } = before;
  await tx
    .insertInto('mandate')
    .values({ ...rowKey({ ...before, version }), replaces: before.version, statement: before.statement })
    .execute();
  await sql`insert into mandate_line (round_id, body_id, version, outcome_id, answer, adopted_basis_points, reason)
    select round_id, body_id, ${version}, outcome_id, answer, adopted_basis_points, reason from mandate_line
    where round_id = ${roundId} and body_id = ${bodyId} and version = ${before.version}`.execute(tx);
  await sql`insert into mandate_statement_line (round_id, body_id, version, statement_id, answer, reason)
    select round_id, body_id, ${version}, statement_id, answer, reason from mandate_statement_line
    where round_id = ${roundId} and body_id = ${bodyId} and version = ${before.version}`.execute(tx);
  return version;
}

/** Takes a draft and its answers away; the database refuses it for what is published. */
export async function deleteDraftMandate(tx: Transaction, key: VersionKey): Promise<void> {
  const { roundId, bodyId, version } = key;
  for (const table of ['mandate_statement_line', 'mandate_line', 'mandate'] as const)
    await tx
      .deleteFrom(table)
      .where('round_id', '=', roundId)
      .where('body_id', '=', bodyId)
      .where('version', '=', version)
      .execute();
}

function rowKey({ roundId, bodyId, version }: VersionKey) {
  return { round_id: roundId, body_id: bodyId, version };
}
