import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { ScoresPage } from './scores.page.tsx';
import { findScoresStation } from './visit-scores.ts';
import { words } from './words.en.ts';

/** How each answer was scored. */
export const scoresRoute = route({
  path: '/contracts/:body/:procurement/scores',
  who: anyone,
  async object(at) {
    const procurement = await theProcurement(at);
    return { procurement, station: await findScoresStation(at, procurement) };
  },
  async page(at, { procurement, station }) {
    return {
      title: words.scoresTitle(procurement.title),
      thread: await findThreadPlace(at.db, keyOf(procurement), 'scores'),
      body: <ScoresPage procurement={procurement} station={station} />,
      data: { panel: station.panel, questions: station.questions ?? null },
    };
  },
});
