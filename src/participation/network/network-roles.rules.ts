import type { BodyRole } from '../../acts/by.ts';

/** Who keeps a body’s part of the network: tells the news, runs events, reads what people write. */
export const networkRoles = ['commissioner', 'facilitator'] as const satisfies readonly BodyRole[];
