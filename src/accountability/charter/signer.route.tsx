import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { type Route, route } from '../../web/edge/route.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { loadSigned } from './load-signed.ts';
import { SignerPage } from './signer.page.tsx';
import { signerData } from './signer-data.ts';
import { getSignerFacts, getSupplierSigner, type SignerFacts } from './signer-facts.queries.ts';
import { words } from './words.en.ts';

/** What one supplier signed. */
export const supplierCharterRoute = signerRoute('/charter/:supplier', (at) =>
  getSupplierSigner(at.db, at.params['supplier'] ?? ''),
);

/** What one public body signed. */
export const bodyCharterRoute = signerRoute('/charter/bodies/:body', (at) =>
  getSignerFacts(at.db, { kind: 'body', bodyId: theBody(at).id }),
);

function signerRoute(path: string, find: (at: Visit) => Promise<SignerFacts>): Route {
  return route({
    path,
    who: anyone,
    object: async (at) => loadSigned(at.db, await find(at), londonDate(await at.site.clock.now(at.db))),
    page: (_, signed) => ({
      title: words.one.title(signed.facts.name),
      wide: true,
      body: <SignerPage signed={signed} />,
      data: signerData(signed),
    }),
  });
}
