import { readPageNumber } from '../../values/list-query.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { publicFacts } from '../promises/public-facts.rules.ts';
import { visitStation } from '../promises/visit-station.ts';
import { listClaims } from './claims.queries.ts';
import { EvidencePage } from './evidence.page.tsx';
import { publicClaim } from './public-claim.rules.ts';
import { words } from './words.en.ts';

/** The evidence station of a contract’s thread. */
export const evidenceRoute = route({
  path: '/contracts/:body/:procurement/evidence',
  who: anyone,
  async object(at) {
    const station = await visitStation(at, 'evidence');
    return { ...station, claims: await listClaims(at.db, station) };
  },
  page: ({ query }, { procurement, promises, claims, thread, today }) => ({
    title: words.station.title(procurement.title),
    thread,
    body: <EvidencePage {...{ promises, claims, today }} page={readPageNumber(query)} href={thread.href} />,
    data: {
      contract: procurement.title,
      asOf: today.toString(),
      promises: promises.map(publicFacts),
      claims: claims.map(publicClaim),
    },
  }),
});
