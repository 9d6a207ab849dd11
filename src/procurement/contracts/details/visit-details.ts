import { NotFound } from '../../../db/errors.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { findContract } from '../contracts.queries.ts';
import { findDetails, listPassages } from './details.queries.ts';

export type DetailsDesk = Awaited<ReturnType<typeof visitDetails>>;

/** The signed contract, its passages whole, and whether its details are out. */
export async function visitDetails(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const [contract, passages, details, thread] = await Promise.all([
    findContract(at.db, key),
    listPassages(at.db, key),
    findDetails(at.db, key),
    findThreadPlace(at.db, key, 'award'),
  ]);
  return { procurement, contract, passages, details, thread };
}

/** One passage that may still be left out or put back. */
export async function visitPassage(at: Visit) {
  const desk = await visitDetails(at);
  const passage = desk.passages.find(({ position }) => String(position) === at.params['passage']);
  if (!passage) throw new NotFound();
  return { ...desk, passage };
}
