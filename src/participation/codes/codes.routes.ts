import { codesRoute } from './codes.route.tsx';
import { lettersRoute } from './letters.route.tsx';
import { lostRoute } from './lost.route.tsx';
import { slipsRoute } from './slips.route.tsx';

/** Codes to post and to hand over. */
export const codesRoutes = [codesRoute, lettersRoute, slipsRoute, lostRoute];
