import { createHash } from 'node:crypto';
import type { Database, Transaction } from '../../db/connect.ts';
import { listComparedBallots } from '../comparing/comparisons.queries.ts';
import { comparisonsAuditFile } from '../comparing/comparisons-audit-file.rules.ts';
import type { Way } from '../rounds/round-rule.rules.ts';
import { listRoundOutcomes, type Round } from '../rounds/rounds.queries.ts';
import { listCountedVotes } from '../statements/counted-votes.queries.ts';
import { listStatements } from '../statements/statements.queries.ts';
import { declinedCsv, votesCsv } from '../statements/statements-finding.ts';
import { listCountedBallots } from './results.queries.ts';
import { auditFile, splitsOf } from './shares.rules.ts';

/** The files an auditor gets: one a way of answering, and beside the votes which statements were declined. */
export const auditFileNames = ['points.csv', 'comparisons.csv', 'statements.csv', 'declined.csv'] as const;
export type AuditFileName = (typeof auditFileNames)[number];

/** The files of each way of answering. */
export const auditFilesOf = {
  points: ['points.csv'],
  comparisons: ['comparisons.csv'],
  statements: ['statements.csv', 'declined.csv'],
} as const satisfies Record<Way, readonly AuditFileName[]>;

/** Rows of a closed round: not published, but their fingerprint is. */
export type AuditFile = {
  readonly way: Way;
  readonly file: AuditFileName;
  readonly csv: string;
  readonly sha256: string;
};

/** A closed round’s rows, in the shapes that our own commands recompute the results from. */
export async function listAuditFiles(
  db: Database | Transaction,
  round: Pick<Round, 'id' | 'ways'>,
): Promise<AuditFile[]> {
  const slugs = (await listRoundOutcomes(db, round.id)).map(({ slug }) => slug);
  const rowsOf: Readonly<Record<AuditFileName, () => Promise<string>>> = {
    'points.csv': async () => auditFile(slugs, splitsOf(await listCountedBallots(db, round.id))),
    'comparisons.csv': async () => comparisonsAuditFile(slugs, await listComparedBallots(db, round.id)),
    'statements.csv': async () => Buffer.from(votesCsv(await listCountedVotes(db, round.id))).toString(),
    'declined.csv': async () => {
      const declined = await listStatements(db, round.id, ['declined']);
      return declinedCsv(declined.map(({ number }) => number));
    },
  };
  const files: AuditFile[] = [];
  for (const way of round.ways)
    for (const file of auditFilesOf[way]) {
      const csv = await rowsOf[file]();
      files.push({ way, file, csv, sha256: createHash('sha256').update(csv).digest('hex') });
    }
  return files;
}
