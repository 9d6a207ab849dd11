import type { Route } from '../../web/edge/route.ts';
import { appointRoute, inviteRoute } from './appointing/appoint.route.tsx';
import { evaluatorsRoute } from './appointing/evaluators.route.tsx';
import { decideConflictRoute } from './declaring/decide-conflict.route.tsx';
import { declareRoute } from './declaring/declare.route.tsx';
import { linksRoute } from './declaring/links.route.tsx';
import { deskRoute } from './desk/desk.route.tsx';
import { scoringRoute } from './desk/entry.route.tsx';
import { agreeRoute } from './moderating/agree.route.tsx';
import { moderationRoute } from './moderating/moderation.route.tsx';

/** The panel’s pages: appointed, links told, scored alone, agreed together. */
export const evaluationRoutes: readonly Route[] = [
  evaluatorsRoute,
  appointRoute,
  inviteRoute,
  decideConflictRoute,
  scoringRoute,
  linksRoute,
  declareRoute,
  deskRoute,
  moderationRoute,
  agreeRoute,
];
