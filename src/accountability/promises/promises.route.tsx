import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { PromisesPage } from './promises.page.tsx';
import { publicFacts } from './public-facts.rules.ts';
import { visitStation } from './visit-station.ts';
import { words } from './words.en.ts';

/** The promises station of a contract’s thread. */
export const promisesRoute = route({
  path: '/contracts/:body/:procurement/promises',
  who: anyone,
  object: (at) => visitStation(at, 'promises'),
  page: (_, { procurement, promises, thread, today }) => ({
    title: words.stationTitle(procurement.title),
    thread,
    body: <PromisesPage promises={promises} today={today} href={thread.href} />,
    data: { contract: procurement.title, asOf: today.toString(), promises: promises.map(publicFacts) },
  }),
});
