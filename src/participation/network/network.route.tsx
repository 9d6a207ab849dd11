import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { loadNetwork } from './load-network.ts';
import { NetworkPage } from './network.page.tsx';
import { networkData } from './network-data.ts';
import { words } from './words.en.ts';

export const networkRoute = route({
  path: '/network',
  who: anyone,
  object: async ({ db, site }) => loadNetwork(db, undefined, await site.clock.now(db)),
  page: (at, network) => ({
    title: words.title,
    wide: true,
    body: <NetworkPage network={network} region={at.site.region} body={undefined} path={at.path} />,
    data: networkData(network),
  }),
});

export const bodyNetworkRoute = route({
  path: '/network/:body',
  who: anyone,
  object: async (at) => loadNetwork(at.db, theBody(at).id, await at.site.clock.now(at.db)),
  page(at, network) {
    const body = theBody(at);
    return {
      title: words.bodyTitle(body.name),
      wide: true,
      body: <NetworkPage network={network} region={at.site.region} body={body} path={at.path} />,
      data: networkData(network),
    };
  },
});
