import { answerTypedRoute } from './answer.route.tsx';
import { elsewhereDeskRoute } from './elsewhere-desk.route.tsx';
import { takeUpRoute } from './take-up.route.tsx';
import { typedRoute, typeRoute } from './typed.route.tsx';

/** A contract that was tendered elsewhere becomes one with promises here. */
export const takingUpRoutes = [
  elsewhereDeskRoute,
  takeUpRoute,
  typedRoute,
  typeRoute,
  answerTypedRoute,
] as const;
