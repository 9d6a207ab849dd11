import { NotFound } from '../../../db/errors.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { visitStation } from '../visit-station.ts';
import { readSpend } from './read-spend.ts';

/** A contract’s desk of spend: not found where nothing is promised for it. */
export async function visitSpend(at: Visit) {
  const station = await visitStation(at, 'promises');
  const spend = await readSpend(at.db, station);
  if (spend.lines.length === 0) throw new NotFound();
  return { ...station, ...spend };
}

export type SpendVisit = Awaited<ReturnType<typeof visitSpend>>;
