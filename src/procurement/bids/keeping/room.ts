import { mkdir, statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Refusal } from '../../../acts/by.ts';
import type { Database } from '../../../db/connect.ts';
import type { Objects } from '../../../objects/objects.ts';

/** So much of the disk stays free, whatever bids come: the database may lie on it too. */
const FLOOR_BYTES = 512 * 1024 * 1024;
/** A supplier may send its largest bid so many times a day, whole or broken off. */
const TIMES_A_DAY = 20;

export type RoomRefusal = Refusal<'too-much-today' | 'no-room'>;

/** Whether so many more bytes of a supplier’s bid are taken; `mostBytes` is the largest that one may be. */
export async function findRoom(
  db: Database,
  { arrivingFolder }: Pick<Objects, 'arrivingFolder'>,
  { supplierId, bytes, mostBytes }: { supplierId: string; bytes: number; mostBytes: number },
): Promise<{ readonly hasRoom: true } | RoomRefusal> {
  const sent = await db
    .selectFrom('bid_bytes_sent')
    .select('bytes')
    .where('supplier_id', '=', supplierId)
    .where('day', '=', sql<never>`pp_now()::date`)
    .executeTakeFirst();
  if ((sent?.bytes ?? 0) + bytes > TIMES_A_DAY * mostBytes) return { refused: 'too-much-today' };
  await mkdir(arrivingFolder, { recursive: true });
  const { bavail, bsize } = await statfs(arrivingFolder);
  return bavail * bsize < FLOOR_BYTES + bytes ? { refused: 'no-room' } : { hasRoom: true };
}

/** Counts what a supplier sent, and forgets what it sent on days gone by. */
export async function noteSent(db: Database, supplierId: string, bytes: number): Promise<void> {
  if (bytes <= 0) return;
  await sql`
    with past as (delete from bid_bytes_sent where supplier_id = ${supplierId} and day < pp_now()::date)
    insert into bid_bytes_sent (supplier_id, day, bytes) values (${supplierId}, pp_now()::date, ${bytes})
    on conflict (supplier_id, day) do update set bytes = bid_bytes_sent.bytes + excluded.bytes`.execute(db);
}

/** Passes a body on, and tells how much of it came. */
export function counted(body: AsyncIterable<Uint8Array>) {
  let bytes = 0;
  async function* passing() {
    for await (const chunk of body) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { body: passing(), bytes: () => bytes };
}
