import { bodyRole } from '../../web/edge/access.rules.ts';

/** Only the officer who runs the procurement drafts its criteria, publishes its notice and opens its bids. */
export const whoPublishes = bodyRole('procurement-officer');
