import { anyone, bodyRole, type Who } from '../../web/edge/access.rules.ts';
import type { NextAct } from './next-act.rules.ts';

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

const roundsDesk = bodyRole(
  'commissioner',
  'procurement-officer',
  'elected-member',
  'facilitator',
  'administrator',
);

/** Who may open the page where each next act is done. Whoever may not is not shown its door. */
export const whoActs: Readonly<Record<NextAct, Who>> = {
  voice: roundsDesk,
  mandate: roundsDesk,
  criteria: whoFollows,
  directAward: whoFollows,
  bidsOpen: anyone,
  bidsDue: bodyRole('procurement-officer'),
  scores: bodyRole('procurement-officer', 'moderator'),
  award: bodyRole('commissioner', 'elected-member', 'procurement-officer'),
  later: anyone,
  givenUp: anyone,
};
