import { elsewhereContractRoute, elsewhereReleaseRoute } from './elsewhere-contract.route.tsx';
import { elsewhereListRoute } from './elsewhere-list.route.tsx';

/** Contracts that were tendered elsewhere. */
export const elsewhereRoutes = [elsewhereListRoute, elsewhereContractRoute, elsewhereReleaseRoute] as const;
