import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { wrongHatScreen } from '../../../web/edge/edge.page.tsx';
import { refuse, seeOther, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { listBidders } from '../bidders.queries.ts';
import { findOwnDesk, scorersHat, wearsWrongHat } from '../desk/visit-desk.ts';
import { listOwnDeclarations } from './conflicts.queries.ts';
import { DeclarePage } from './declare.page.tsx';
import { type DeclareRefusal, declareConflict } from './declare-conflict.ts';
import { findingOf } from './links.rules.ts';
import { linksForm } from './read-links.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<DeclareRefusal, string>> = {
  'detail-missing': 'detail',
  'already-declared': 'links',
  'not-appointed': '',
  'bids-not-opened': '',
  'stood-aside': '',
};

/** Before anything of a bid is shown, its evaluator says what links them to each bidder, one at a time. */
export const declareRoute = route({
  path: '/work/:body/scoring/:procurement/bidders/:supplier',
  who: signedIn,
  object: findBidder,
  async page(at, own, form) {
    if (wearsWrongHat(at, own)) return wrongHatScreen(scorersHat, at);
    const { procurement, bidder, bidders } = own;
    if (own.evaluator.recusedAt) return seeOther(scoringHref(procurement));
    const key = keyOf(procurement);
    const declared = await listOwnDeclarations(at.db, key, theActor(at).personId);
    return {
      title: words.title(bidder.supplierName),
      thread: await findThreadPlace(at.db, key, 'scores'),
      body: (
        <DeclarePage
          bidder={bidder.supplierName}
          number={bidders.indexOf(bidder) + 1}
          count={bidders.length}
          earlier={declared.find(({ bidId }) => bidId === bidder.bidId)}
          form={form}
          action={at.path}
        />
      ),
    };
  },
  form: linksForm,
  async post({ at, tx, by, object, input }) {
    if (wearsWrongHat(at, object)) return showScreen(wrongHatScreen(scorersHat, at));
    const { bidId } = object.bidder;
    const declared = await declareConflict(tx, by, {
      ...keyOf(object.procurement),
      bidId,
      finding: findingOf(input),
      ...input,
    });
    if (isRefused<DeclareRefusal>(declared)) {
      return refuse({ [fields[declared.refused]]: words.refusals[declared.refused] });
    }
    return seeOther(scoringHref(object.procurement));
  },
});

async function findBidder(at: Visit) {
  const own = await findOwnDesk(at);
  const bidders = await listBidders(at.db, keyOf(own.procurement));
  const bidder = bidders.find(({ supplierSlug }) => supplierSlug === at.params['supplier']);
  if (!bidder) throw new NotFound();
  return { ...own, bidder, bidders };
}
