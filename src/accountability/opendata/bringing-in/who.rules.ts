import type { Actor, BodyRole } from '../../../acts/by.ts';

/** Who hands over what was tendered elsewhere. */
export const bringingRoles = [
  'contract-manager',
  'procurement-officer',
] as const satisfies readonly BodyRole[];

/** Whether somebody brings files in for a body. */
export function mayBringIn({ hat }: Actor, bodyId: string): boolean {
  return hat.kind === 'body' && hat.bodyId === bodyId && bringingRoles.some((role) => role === hat.role);
}
