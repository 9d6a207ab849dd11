import { NotFound } from '../../../db/errors.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { findPanelBySlug, type Panel } from '../panels.queries.ts';
import { findOwnSeat, type Seat } from './seats.queries.ts';

export type OwnSeat = { readonly panel: Panel; readonly seat: Seat };

/** The panel that the path names and the visitor’s own seat on it; for everybody else there is nothing here. */
export async function findMySeat(at: Visit): Promise<OwnSeat> {
  const panel = await findPanelBySlug(at.db, at.params['panel'] ?? '');
  const { personId } = theActor(at);
  const seat = await findOwnSeat(at.db, { bodyId: panel.bodyId, panelId: panel.id, personId });
  if (!seat) throw new NotFound();
  return { panel, seat };
}
