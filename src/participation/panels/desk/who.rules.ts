import { bodyRole } from '../../../web/edge/access.rules.ts';

/** Who may look on at the desk once a panel is announced, and be one of the two who type in the seed of its draw. */
export const whoLooksOn = bodyRole(
  'procurement-officer',
  'commissioner',
  'administrator',
  'facilitator',
  'elected-member',
  'moderator',
  'contract-manager',
);
