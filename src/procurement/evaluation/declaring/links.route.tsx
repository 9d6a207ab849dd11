import { signedIn } from '../../../web/edge/access.rules.ts';
import { wrongHatScreen } from '../../../web/edge/edge.page.tsx';
import { seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { listBidders } from '../bidders.queries.ts';
import { findOwnDesk, scorersHat, wearsWrongHat } from '../desk/visit-desk.ts';
import { listOwnDeclarations } from './conflicts.queries.ts';
import { LinksPage } from './links.page.tsx';
import { words } from './words.en.ts';

/** What an evaluator told about each bidder. */
export const linksRoute = route({
  path: '/work/:body/scoring/:procurement/links',
  who: signedIn,
  object: findOwnDesk,
  async page(at, own) {
    if (wearsWrongHat(at, own)) return wrongHatScreen(scorersHat, at);
    if (own.evaluator.recusedAt) return seeOther(scoringHref(own.procurement));
    const key = keyOf(own.procurement);
    const [bidders, declarations, thread] = await Promise.all([
      listBidders(at.db, key),
      listOwnDeclarations(at.db, key, own.evaluator.personId),
      findThreadPlace(at.db, key, 'scores'),
    ]);
    return {
      title: words.linksTitle,
      thread,
      body: <LinksPage procurement={own.procurement} bidders={bidders} declarations={declarations} />,
    };
  },
});
