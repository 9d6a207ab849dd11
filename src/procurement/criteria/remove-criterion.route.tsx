import { isRefused } from '../../acts/by.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { whoPrepares } from '../tenders/desk.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { criterionKey, theCriterion } from './find-criterion.ts';
import { RemoveCriterionPage } from './remove-criterion.page.tsx';
import { removeCriterion } from './remove-criterion.ts';
import { lockedSentence, words } from './words.en.ts';

export const removeCriterionRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/:code/remove',
  who: whoPrepares,
  object: theCriterion,
  page: (_, of, { errors }) => ({
    title: words.removing.title(of.criterion.code, of.criterion.title),
    desk: true,
    body: <RemoveCriterionPage {...of} errors={errors} />,
  }),
  async post({ tx, by, object }) {
    const removed = await removeCriterion(tx, by, criterionKey(object));
    if (isRefused<'criteria-locked'>(removed)) return refuse({ '': lockedSentence });
    return seeOther(`${deskHref(object.procurement)}/criteria`);
  },
});
