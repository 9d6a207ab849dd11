import { findThreadPlace } from '../../procurement/stations/stations.queries.ts';
import type { Visit } from '../../web/edge/visit.ts';
import type { ThreadPlace } from '../../web/thread/thread.ts';
import type { Round } from '../rounds/rounds.queries.ts';

/** The strip above a step of a round about one procurement; other rounds stand on no thread yet. */
export async function voiceThread(at: Visit, round: Round): Promise<{ thread?: ThreadPlace }> {
  const { bodyId, procurementId } = round;
  if (procurementId === null) return {};
  return { thread: await findThreadPlace(at.db, { bodyId, procurementId }, 'voice') };
}
