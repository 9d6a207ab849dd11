import type { Route } from '../../web/edge/route.ts';
import { appointRoute, inviteRoute } from './appointing/appoint.route.tsx';
import { evaluatorsRoute } from './appointing/evaluators.route.tsx';
import { calibrateRoute } from './calibrating/calibrate.route.tsx';
import { decideConflictRoute } from './declaring/decide-conflict.route.tsx';
import { declareRoute } from './declaring/declare.route.tsx';
import { linksRoute } from './declaring/links.route.tsx';
import { deskRoute } from './desk/desk.route.tsx';
import { draftRoute } from './desk/draft.route.ts';
import { scoringRoute } from './desk/entry.route.tsx';
import { advantageRoute } from './interests/advantage/advantage.route.tsx';
import { ownAdvantageRoute } from './interests/advantage/own-advantage.route.tsx';
import { decideInterestRoute } from './interests/decide-interest.route.tsx';
import { interestsRoute } from './interests/interests.route.tsx';
import { namePersonRoute } from './interests/name-person.route.tsx';
import { ownInterestRoute } from './interests/own-interest.route.tsx';
import { publicConflictsRoute } from './interests/public-conflicts.route.tsx';
import { agreeRoute } from './moderating/agree.route.tsx';
import { dissentRoute, ownDissentRoute } from './moderating/dissent.route.ts';
import { moderationRoute } from './moderating/moderation.route.tsx';
import { namingRoute } from './naming/naming.route.tsx';
import { answerTestimonyRoute, observersRoute } from './observing/observers.route.tsx';
import { publicObserversRoute } from './observing/public-observers.route.tsx';
import { watchRoute } from './observing/watch.route.tsx';
import { documentRoute } from './papers/document.route.ts';
import { papersRoute } from './papers/papers.route.tsx';
import { summaryRoute } from './papers/summary.route.tsx';

/** The panel’s pages: appointed, links told, scored alone, agreed together. */
export const evaluationRoutes: readonly Route[] = [
  evaluatorsRoute,
  appointRoute,
  inviteRoute,
  decideConflictRoute,
  interestsRoute,
  namePersonRoute,
  advantageRoute,
  decideInterestRoute,
  ownInterestRoute,
  ownAdvantageRoute,
  publicConflictsRoute,
  observersRoute,
  answerTestimonyRoute,
  watchRoute,
  publicObserversRoute,
  papersRoute,
  summaryRoute,
  documentRoute,
  namingRoute,
  scoringRoute,
  linksRoute,
  declareRoute,
  calibrateRoute,
  deskRoute,
  draftRoute,
  moderationRoute,
  agreeRoute,
  dissentRoute,
  ownDissentRoute,
];
