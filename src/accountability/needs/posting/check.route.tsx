import { isRefused } from '../../../acts/by.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { ownNeedHref, visitNeed } from '../groups/visit-group.ts';
import { CheckNeedPage } from './check.page.tsx';
import { nextStep } from './need.rules.ts';
import { sendNeed } from './send-need.ts';
import { words } from './words.en.ts';

/** What was answered, and the button that sends it; whatever has no answer yet is asked first. */
export const checkNeedRoute = route({
  path: '/groups/:group/needs/:need/check',
  who: signedIn,
  object: visitNeed,
  page(_, { need }, form) {
    const ownHref = ownNeedHref(need);
    if (need.state !== 'draft') return seeOther(ownHref);
    const missing = nextStep(need);
    if (missing) return seeOther(`${ownHref}/ask/${missing}`);
    return { title: words.check.title, body: <CheckNeedPage {...{ need, ownHref, form }} /> };
  },
  async post({ tx, by, object: { need } }) {
    const sent = await sendNeed(tx, by, need);
    if (isRefused(sent)) return refuse({ '': words.check.faults[sent.refused] });
    return seeOther(ownNeedHref(need));
  },
});
