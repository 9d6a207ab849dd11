import type { Database } from '../../db/connect.ts';
import { findThreadPlace } from '../../procurement/stations/stations.queries.ts';
import type { ThreadPlace } from '../../web/thread/thread.ts';
import type { Round } from '../rounds/rounds.queries.ts';

/** The strip above a mandate, where the round was about one procurement. */
export async function mandateThread(db: Database, round: Round): Promise<{ thread?: ThreadPlace }> {
  const { bodyId, procurementId } = round;
  return procurementId ? { thread: await findThreadPlace(db, { bodyId, procurementId }, 'mandate') } : {};
}
