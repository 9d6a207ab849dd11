import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { PaperCodeUse } from './paper-code.rules.ts';

type Db = Database | Transaction;

/** A round’s times and proof, held open while a ballot is typed in: closing it waits. */
export async function holdRound(tx: Transaction, roundId: string) {
  return tx
    .selectFrom('round')
    .select([
      'announced_at as announcedAt',
      'opens_at as opensAt',
      'closes_at as closesAt',
      'results_published_at as resultsPublishedAt',
      'tier',
    ])
    .where('id', '=', roundId)
    .forKeyShare()
    .executeTakeFirstOrThrow();
}

/** A code’s row, locked, and how it stands; undefined when the round has no such code, or it was made void. */
export async function findPaperCodeForUpdate(
  tx: Transaction,
  key: { readonly roundId: string; readonly codeHash: Buffer },
  facilitatorId: string,
): Promise<(PaperCodeUse & { readonly tier: number }) | undefined> {
  const { roundId, codeHash } = key;
  const held = await tx
    .selectFrom('joining_code')
    .select(['person_id as personId', 'tier'])
    .where('round_id', '=', roundId)
    .where('code_hash', '=', codeHash)
    .where('voided_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!held) return undefined;
  const { rows } = await sql<Omit<PaperCodeUse, 'personId'>>`
    select b.kind, p.entered_by as "enteredBy",
      exists (select from register_entry e join round_key k on k.round_id = e.round_id
        where e.round_id = ${roundId} and e.person_key = sha256(k.register_key || uuid_send(c.person_id)))
        as "hasAnswered",
      p.code_hash is not null and p.code_hash = (select l.code_hash from paper_entry l
        where l.round_id = ${roundId} and l.entered_by = ${facilitatorId}
        order by l.entered_at desc, l.code_hash limit 1) as "isOwnLast"
    from joining_code c
    left join joining_code_batch b on b.round_id = c.round_id and b.id = c.batch_id
    left join paper_entry p on p.round_id = c.round_id and p.code_hash = c.code_hash
    where c.round_id = ${roundId} and c.code_hash = ${codeHash}`.execute(tx);
  const use = rows[0];
  return use && { ...held, ...use };
}

/** The code now stands for this person, with the proof that was seen. */
export async function givePaperCodeTo(
  tx: Transaction,
  key: { readonly roundId: string; readonly codeHash: Buffer },
  holder: { readonly personId: string; readonly tier: 2 | 3; readonly usedAt: Temporal.Instant },
): Promise<void> {
  await tx
    .updateTable('joining_code')
    .set({ person_id: holder.personId, tier: holder.tier, used_at: holder.usedAt })
    .where('round_id', '=', key.roundId)
    .where('code_hash', '=', key.codeHash)
    .execute();
}

export async function savePaperEntry(
  tx: Transaction,
  entry: { readonly roundId: string; readonly codeHash: Buffer; readonly enteredBy: string },
  enteredAt: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('paper_entry')
    .values({
      round_id: entry.roundId,
      code_hash: entry.codeHash,
      entered_by: entry.enteredBy,
      entered_at: enteredAt,
    })
    .onConflict((on) => on.columns(['round_id', 'code_hash']).doNothing())
    .execute();
}

/** How many ballots somebody typed in on a London day, and how many everybody did in the round. */
export async function countPaperEntries(
  db: Db,
  roundId: string,
  by: { readonly personId: string; readonly day: Temporal.PlainDate },
): Promise<{ today: number; all: number }> {
  const { rows } = await sql<{ today: number; all: number }>`
    select count(*)::integer as all, count(*) filter (where entered_by = ${by.personId}
        and (entered_at at time zone 'Europe/London')::date = ${by.day})::integer as today
    from paper_entry where round_id = ${roundId}`.execute(db);
  return rows[0] ?? { today: 0, all: 0 };
}

/** The other round of the same body, or of the region, whose code has one of these hashes. */
export async function findRoundOfCode(
  db: Db,
  candidates: readonly { readonly roundId: string; readonly codeHash: Buffer }[],
): Promise<string | undefined> {
  if (candidates.length === 0) return undefined;
  const { rows } = await sql<{ title: string }>`
    select r.title from unnest(${candidates.map(({ roundId }) => roundId)}::uuid[],
      ${candidates.map(({ codeHash }) => codeHash)}::bytea[]) as given (round_id, code_hash)
    join joining_code c using (round_id, code_hash) join round r on r.id = c.round_id limit 1`.execute(db);
  return rows[0]?.title;
}

/** The rounds whose codes somebody at this body’s desk might have in hand. */
export async function listRoundsWithCodes(db: Db, bodyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('joining_code_batch as b')
    .innerJoin('round as r', 'r.id', 'b.round_id')
    .select('r.id')
    .distinct()
    .where('r.body_id', '=', bodyId)
    .where('b.kind', '=', 'paper')
    .execute();
  return rows.map(({ id }) => id);
}
