import { entryRoute } from './entry.route.tsx';
import { importRoute } from './import.route.tsx';
import { packRoute } from './pack.route.tsx';

/** Paper ballots: printed, typed in, brought in from a file; and what tables said. */
export const paperRoutes = [entryRoute, packRoute, importRoute];
