import type { Route } from '../../../web/edge/route.ts';
import { expensesRoutes } from '../expenses/expenses.routes.ts';
import { daysRoute } from './desk/days.route.tsx';
import { registerRoute } from './desk/register.route.tsx';
import { seatRoute } from './desk/seat.route.tsx';
import { seatsRoute } from './desk/seats.route.tsx';
import { mySeatRoute } from './my-seat.route.tsx';
import { myDaysRoute, myNeedsRoute, myPayRoute, stopRoute } from './own-service.route.tsx';

/** After the draw: a drawn person’s own pages, and the desk of whoever looks after the panel. */
export const servingRoutes: readonly Route[] = [
  mySeatRoute,
  myDaysRoute,
  myNeedsRoute,
  myPayRoute,
  stopRoute,
  seatsRoute,
  seatRoute,
  daysRoute,
  registerRoute,
  ...expensesRoutes,
];
