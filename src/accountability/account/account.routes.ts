import type { Route } from '../../web/edge/route.ts';
import { accountRoutes as accounts } from './account.route.tsx';
import { prioritiesRoute } from './priorities.route.tsx';
import { promiseRowsRoute } from './promise-rows.route.tsx';

export const accountRoutes: readonly Route[] = [...accounts, promiseRowsRoute, prioritiesRoute];
