import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { handOver } from '../../web/edge/outcomes.ts';
import { type Route, route } from '../../web/edge/route.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { Badge } from './badge.tsx';
import { findSignature } from './signatures.queries.ts';
import { getSignerFacts, getSupplierSigner, type SignerFacts } from './signer-facts.queries.ts';

/** How a supplier’s signature stands today, as a picture that any site may show. */
export const supplierBadgeRoute = badgeRoute('/charter/:supplier/badge.svg', (at) =>
  getSupplierSigner(at.db, at.params['supplier'] ?? ''),
);

/** The same of a public body. */
export const bodyBadgeRoute = badgeRoute('/charter/bodies/:body/badge.svg', (at) =>
  getSignerFacts(at.db, { kind: 'body', bodyId: theBody(at).id }),
);

function badgeRoute(path: string, find: (at: Visit) => Promise<SignerFacts>): Route {
  return route({
    path,
    who: anyone,
    object: find,
    async page({ db, site }, { signer, slug, name }) {
      const [last, now] = await Promise.all([findSignature(db, signer), site.clock.now(db)]);
      const badge = <Badge name={name} last={last} today={londonDate(now)} isMadeUp={site.demonstration} />;
      return handOver({
        fileName: `charter-${slug}.svg`,
        mediaType: 'image/svg+xml; charset=UTF-8',
        content: String(badge),
        isForOtherSites: true,
      });
    },
  });
}
