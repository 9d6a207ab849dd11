import type { Visit } from '../../../web/edge/visit.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { findPanelAtDesk, type Panel } from '../panels.queries.ts';

/** The panel that a desk’s address names, if it is the body’s own; drafts too. */
export function findOwnPanel(at: Visit): Promise<Panel> {
  return findPanelAtDesk(at.db, theBody(at).id, at.params['panel'] ?? '');
}

/** Where a panel’s desk is. */
export function deskOf({ bodySlug, slug }: Pick<Panel, 'bodySlug' | 'slug'>): string {
  return `/work/${bodySlug}/panels/${slug}`;
}
