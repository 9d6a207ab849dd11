import { bodyRole } from '../../web/edge/access.rules.ts';

/** Who drafts: the commissioner who needs the thing, and the officer who buys it. */
export const whoPrepares = bodyRole('commissioner', 'procurement-officer');

/** Who may look on at the desk, as well as those who prepare. */
export const whoFollows = bodyRole(
  'commissioner',
  'procurement-officer',
  'moderator',
  'elected-member',
  'contract-manager',
  'administrator',
);
