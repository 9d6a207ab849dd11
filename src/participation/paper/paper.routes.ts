import { entryRoute } from './entry.route.tsx';
import { importRoute } from './import.route.tsx';
import { packRoute } from './pack.route.tsx';
import { publicWorkshopsRoute } from './public-workshops.route.tsx';
import { workshopDeskRoute } from './workshop.route.tsx';
import { workshopsDeskRoute } from './workshops.route.tsx';

/** Paper ballots: printed, typed in, brought in from a file; and what tables at workshops said. */
export const paperRoutes = [
  entryRoute,
  packRoute,
  importRoute,
  workshopsDeskRoute,
  workshopDeskRoute,
  publicWorkshopsRoute,
];
