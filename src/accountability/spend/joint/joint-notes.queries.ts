import type { Insertable } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { JointNoteTable } from '../../../db/tables.ts';

export type JointNote = Awaited<ReturnType<typeof listJointNotes>>[number];

/** What officers of the bodies that pay a supplier wrote about it, the latest first. */
export function listJointNotes(db: Database | Transaction, supplierId: string) {
  return db
    .selectFrom('joint_note as n')
    .innerJoin('body as b', 'b.id', 'n.body_id')
    .innerJoin('person as p', 'p.id', 'n.written_by')
    .select(['n.id', 'n.words', 'n.written_at as writtenAt', 'b.name as bodyName', 'p.name as writtenBy'])
    .where('n.supplier_id', '=', supplierId)
    .orderBy('n.written_at', 'desc')
    .orderBy('n.id')
    .execute();
}

/** How many words there are on each of these suppliers. */
export async function countJointNotes(
  db: Database,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom('joint_note as n')
    .innerJoin('supplier as s', 's.id', 'n.supplier_id')
    .select(({ fn }) => ['s.slug', fn.countAll<number>().as('notes')])
    .where('s.slug', 'in', slugs)
    .groupBy('s.slug')
    .execute();
  return new Map(rows.map(({ slug, notes }) => [slug, notes]));
}

export async function insertJointNote(tx: Transaction, row: Insertable<JointNoteTable>): Promise<void> {
  await tx.insertInto('joint_note').values(row).execute();
}
