import type { Actor } from '../../../acts/by.ts';

export type TypingFault = 'facilitator-only' | 'answers-themselves';

/**
 * Why somebody may not type in what a drawn person says, or null: everybody speaks for themselves, and for those who
 * have no e-mail address here the body’s facilitator may, who buys nothing. So nobody who runs the purchase can
 * choose which seats are empty.
 */
export function findTypingFault(
  seat: { readonly bodyId: string; readonly personId: string | null; readonly email: string | null },
  { personId, hat }: Actor,
): TypingFault | null {
  if (personId === seat.personId) return null;
  if (hat.kind !== 'body' || hat.bodyId !== seat.bodyId || hat.role !== 'facilitator')
    return 'facilitator-only';
  return seat.email === null ? null : 'answers-themselves';
}
