import { NotFound } from '../../../db/errors.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { AwardPage } from './award.page.tsx';
import { awardData, findPublishedAward } from './visit-published.ts';
import { words } from './words.en.ts';

/** Who won, why, and the sums. */
export const awardRoute = route({
  path: '/contracts/:body/:procurement/award',
  who: anyone,
  object: findAwardStation,
  async page(at, { procurement, award }) {
    return {
      title: words.awardTitle(procurement.title),
      thread: await findThreadPlace(at.db, keyOf(procurement), 'award'),
      body: <AwardPage procurement={procurement} award={award} />,
      data: award ? awardData(award) : null,
    };
  },
});

/** What the ranking follows from, for `pp score`. Nobody but the winner can be told from it. */
export const evaluationFileRoute = route({
  path: '/contracts/:body/:procurement/award/evaluation.json',
  who: anyone,
  object: findAwardStation,
  page(_at, { award }) {
    if (!award) throw new NotFound();
    const content = `${JSON.stringify(award.file, null, 2)}\n`;
    return handOver({ fileName: words.fileName, mediaType: 'application/json', content });
  },
});

async function findAwardStation(at: Visit) {
  const procurement = await theProcurement(at);
  return { procurement, award: await findPublishedAward(at, procurement) };
}
