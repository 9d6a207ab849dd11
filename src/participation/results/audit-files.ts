import { createHash } from 'node:crypto';
import type { Database, Transaction } from '../../db/connect.ts';
import { listComparedBallots } from '../comparing/comparisons.queries.ts';
import { comparisonsAuditFile } from '../comparing/comparisons-audit-file.rules.ts';
import type { Way } from '../rounds/round.rules.ts';
import { listRoundOutcomes, type Round } from '../rounds/rounds.queries.ts';
import { listCountedVotes } from '../statements/counted-votes.queries.ts';
import { votesCsv } from '../statements/statements-finding.ts';
import { listCountedBallots } from './results.queries.ts';
import { auditFile, splitsOf } from './shares.rules.ts';

/** The rows behind one way of answering: not published, but their fingerprint is. */
export type AuditFile = { readonly way: Way; readonly csv: string; readonly sha256: string };

/** A closed round’s rows, a file a way of answering, in the shape that our own commands recompute the results from. */
export async function listAuditFiles(
  db: Database | Transaction,
  round: Pick<Round, 'id' | 'ways'>,
): Promise<AuditFile[]> {
  const slugs = (await listRoundOutcomes(db, round.id)).map(({ slug }) => slug);
  const rowsOf: Readonly<Record<Way, () => Promise<string>>> = {
    points: async () => auditFile(slugs, splitsOf(await listCountedBallots(db, round.id))),
    comparisons: async () => comparisonsAuditFile(slugs, await listComparedBallots(db, round.id)),
    statements: async () => Buffer.from(votesCsv(await listCountedVotes(db, round.id))).toString(),
  };
  const files: AuditFile[] = [];
  for (const way of round.ways) {
    const csv = await rowsOf[way]();
    files.push({ way, csv, sha256: createHash('sha256').update(csv).digest('hex') });
  }
  return files;
}
