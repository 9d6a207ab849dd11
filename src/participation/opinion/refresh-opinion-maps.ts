import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Clock } from '../../acts/clock.ts';
import type { Database } from '../../db/connect.ts';
import { findInWorker } from './find-in-worker.ts';
import {
  copyVotesSql,
  type DueMap,
  findOpinionMap,
  listDueMaps,
  saveOpinionMap,
} from './opinion-maps.queries.ts';

type Place = { readonly db: Database; readonly pool: pg.Pool; readonly clock: Clock };

/** The identifiers of a round’s statements that were shown once and are not any more; whoever owns statements knows. */
export type FindNotShown = (db: Database, roundId: string) => Promise<readonly string[]>;

/**
 * Makes the map of every open round anew that at least 10 more people have answered since the last one: one after the
 * other, each in a thread of its own, with the groups’ letters and number carried over. How many there were. A chore.
 */
export async function refreshOpinionMaps(place: Place, findNotShown: FindNotShown): Promise<number> {
  const due = await listDueMaps(place.db, await place.clock.now(place.db));
  for (const map of due) await refreshOne(place, map, findNotShown);
  return due.length;
}

async function refreshOne(
  { db, pool, clock }: Place,
  due: DueMap,
  findNotShown: FindNotShown,
): Promise<void> {
  const { roundId } = due;
  const [before, notShown, csv] = await Promise.all([
    findOpinionMap(db, roundId),
    findNotShown(db, roundId),
    copyVotes(pool, roundId),
  ]);
  const map = await findInWorker({
    csv,
    notShown,
    seed: roundId,
    previous: before?.memory ?? null,
    isClosed: false,
  });
  await saveOpinionMap(db, due, await clock.now(db), map);
}

/** The round’s votes as bytes, straight from the database’s stream. */
async function copyVotes(pool: pg.Pool, roundId: string): Promise<Uint8Array> {
  const client = await pool.connect();
  let isWhole = false;
  try {
    const chunks: Uint8Array[] = [Buffer.from('person,statement,vote\n')];
    for await (const chunk of client.query(copyTo(copyVotesSql(roundId)))) chunks.push(chunk as Uint8Array);
    isWhole = true;
    return joined(chunks);
  } finally {
    // A connection that was cut short in the middle of a copy is of no more use.
    client.release(!isWhole);
  }
}

/** One piece of memory of its own, not of Node's shared pool: the whole of it moves to the other thread. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
