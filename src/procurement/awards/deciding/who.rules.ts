import type { Actor, BodyRole } from '../../../acts/by.ts';

/** Who owns the decision for the authority. */
export const deciders = ['commissioner', 'elected-member'] as const satisfies readonly BodyRole[];
/** Who publishes what was decided. */
export const publishers = ['commissioner', 'procurement-officer'] as const satisfies readonly BodyRole[];
export const onlookers = [
  'commissioner',
  'elected-member',
  'procurement-officer',
] as const satisfies readonly BodyRole[];

/** Whether somebody acts in one of these roles; the route has made sure that it is for this body. */
export function actsAs({ hat }: Actor, roles: readonly BodyRole[]): boolean {
  return hat.kind === 'body' && roles.includes(hat.role);
}
