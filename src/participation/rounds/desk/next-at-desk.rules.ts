import type { BodyRole } from '../../../acts/by.ts';
import type { RoundState } from '../round.rules.ts';

type AtDesk = {
  readonly state: RoundState;
  readonly role: BodyRole | undefined;
  readonly roundSlug: string;
  readonly bodySlug: string;
  /** The body’s own round; the whole region’s rounds of others are listed too. */
  readonly isOwn: boolean;
  /** About one purchase: then its procurement officer has a part in preparing it. */
  readonly isOfPurchase: boolean;
};

export type DeskAct = {
  readonly act: 'prepare' | 'before' | 'publish' | 'answer' | 'audit' | 'codes' | 'see';
  readonly href: string;
};

/** What someone in this role does next about a round; null for a draft they have no part in. */
export function nextAtDesk(at: AtDesk): DeskAct | null {
  const { state, role, roundSlug, bodySlug, isOwn, isOfPurchase } = at;
  const desk = `/work/${bodySlug}/rounds/${roundSlug}`;
  if (role === 'commissioner' && isOwn) {
    if (state === 'draft') return { act: 'prepare', href: desk };
    return state === 'closed' ? { act: 'publish', href: `${desk}/results` } : { act: 'see', href: desk };
  }
  if (role === 'procurement-officer' && isOwn && isOfPurchase && state === 'draft')
    return { act: 'before', href: `${desk}/engagement` };
  if (role === 'elected-member' && state === 'published')
    return { act: 'answer', href: `/work/${bodySlug}/mandates/${roundSlug}` };
  if (role === 'administrator' && isOwn && state === 'published')
    return { act: 'audit', href: `${desk}/audit-file` };
  if (role === 'facilitator' && isOwn && state !== 'draft') return { act: 'codes', href: `${desk}/codes` };
  return state === 'draft' ? null : { act: 'see', href: `/say/${roundSlug}` };
}
