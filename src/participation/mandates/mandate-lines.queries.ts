import type { Database, Transaction } from '../../db/connect.ts';
import type { MandateLine, StatementLine } from './mandate.rules.ts';

type Db = Database | Transaction;
/** One version of one body's answer to one round. */
export type VersionKey = { readonly roundId: string; readonly bodyId: string; readonly version: number };

/** What is answered to each outcome, in the round's order. */
export function listLines(db: Db, key: VersionKey): Promise<MandateLine[]> {
  return db
    .selectFrom('mandate_line as l')
    .innerJoin('round_outcome as ro', (on) =>
      on.onRef('ro.round_id', '=', 'l.round_id').onRef('ro.outcome_id', '=', 'l.outcome_id'),
    )
    .select([
      'l.outcome_id as outcomeId',
      'l.answer',
      'l.adopted_basis_points as adoptedBasisPoints',
      'l.reason',
    ])
    .where('l.round_id', '=', key.roundId)
    .where('l.body_id', '=', key.bodyId)
    .where('l.version', '=', key.version)
    .orderBy('ro.position')
    .execute();
}

/** What is answered to each statement that all groups share. */
export function listStatementLines(db: Db, key: VersionKey): Promise<StatementLine[]> {
  return db
    .selectFrom('mandate_statement_line')
    .select(['statement_id as statementId', 'answer', 'reason'])
    .where('round_id', '=', key.roundId)
    .where('body_id', '=', key.bodyId)
    .where('version', '=', key.version)
    .orderBy('statement_id')
    .execute();
}

/** The reasons a body has given anywhere but on this line, in whatever version. */
export async function listOtherReasons(
  db: Db,
  key: Omit<VersionKey, 'version'>,
  line: { readonly outcomeId: string } | { readonly statementId: string },
): Promise<string[]> {
  const outcomeId = 'outcomeId' in line ? line.outcomeId : null;
  const statementId = 'statementId' in line ? line.statementId : null;
  const [ofOutcomes, ofStatements] = await Promise.all([
    db
      .selectFrom('mandate_line')
      .select('reason')
      .where('body_id', '=', key.bodyId)
      .where('reason', '<>', '')
      .where((eb) =>
        eb.or([eb('round_id', '<>', key.roundId), eb('outcome_id', 'is distinct from', outcomeId)]),
      )
      .execute(),
    db
      .selectFrom('mandate_statement_line')
      .select('reason')
      .where('body_id', '=', key.bodyId)
      .where('reason', '<>', '')
      .where((eb) =>
        eb.or([eb('round_id', '<>', key.roundId), eb('statement_id', 'is distinct from', statementId)]),
      )
      .execute(),
  ]);
  return [...ofOutcomes, ...ofStatements].map(({ reason }) => reason);
}
