import { chooseOutcomesRoute } from './desk/choose-outcomes.route.tsx';
import { draftWeightsRoute } from './desk/draft-weights.route.tsx';
import { previewRoute } from './desk/preview.route.tsx';
import { roundDeskRoute } from './desk/round-desk.route.tsx';
import { roundsDeskRoute } from './desk/rounds-desk.route.tsx';
import { stepRoutes } from './desk/steps/steps.routes.ts';
import { roundRoute } from './round.route.tsx';
import { roundsRoute } from './rounds.route.tsx';

/** Rounds: listed and read by everyone, prepared step by step at the desk. */
export const roundRoutes = [
  roundsRoute,
  roundRoute,
  roundsDeskRoute,
  ...stepRoutes,
  roundDeskRoute,
  previewRoute,
  chooseOutcomesRoute,
  draftWeightsRoute,
];
