import { signedIn } from '../../../web/edge/access.rules.ts';
import { wrongHatScreen } from '../../../web/edge/edge.page.tsx';
import { seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { slotHref } from '../hrefs.ts';
import { findNextSlot } from './desk.rules.ts';
import { EntryPage } from './entry.page.tsx';
import { findOwnDesk, scorersHat, visitOwnDesk, wearsWrongHat } from './visit-desk.ts';
import { words } from './words.en.ts';

/** An evaluator’s way in: it leads to what is next, or says what it waits for. */
export const scoringRoute = route({
  path: '/work/:body/scoring/:procurement',
  who: signedIn,
  object: findOwnDesk,
  async page(at, own) {
    if (wearsWrongHat(at, own)) return wrongHatScreen(scorersHat, at);
    const laid = await visitOwnDesk(at, own);
    const next = laid.standing === 'may-score' ? findNextSlot(laid.desk) : null;
    if (next) return seeOther(slotHref(own.procurement, next));
    return {
      title: words.entryTitle(own.procurement.title),
      thread: await findThreadPlace(at.db, keyOf(own.procurement), 'scores'),
      body: <EntryPage procurement={own.procurement} laid={laid} />,
    };
  },
});
