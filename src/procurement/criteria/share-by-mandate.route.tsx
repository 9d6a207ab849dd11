import { isRefused } from '../../acts/by.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { whoPrepares } from '../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { formOf, readText } from '../tenders/form-fields.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { listCriteria } from './criteria.queries.ts';
import { totalWeight, weightOf } from './criterion.rules.ts';
import { listMandateLines } from './lineage.queries.ts';
import { ShareByMandatePage } from './share-by-mandate.page.tsx';
import { type ShareRefusal, shareByMandate } from './share-by-mandate.ts';
import { lockedSentence, words } from './words.en.ts';

export const shareByMandateRoute = route({
  path: '/work/:body/procurements/:procurement/criteria/share',
  who: whoPrepares,
  object: theProcurement,
  async page(at, procurement, form) {
    const key = keyOf(procurement);
    const [criteria, mandate] = await Promise.all([listCriteria(at.db, key), listMandateLines(at.db, key)]);
    const total = weightOf(criteria, 'social-value') || 100 - totalWeight(criteria);
    return {
      title: words.share.title,
      desk: true,
      body: <ShareByMandatePage procurement={procurement} mandate={mandate} total={total} form={form} />,
    };
  },
  form: formOf((read) => Number(readText(read, 'total') || Number.NaN)),
  async post({ tx, by, object: procurement, input: total }) {
    const shared = await shareByMandate(tx, by, { ...keyOf(procurement), total });
    if (isRefused<ShareRefusal>(shared))
      return refuse(
        shared.refused === 'criteria-locked'
          ? { '': lockedSentence }
          : { total: words.share.refused[shared.refused] },
      );
    return seeOther(`${deskHref(procurement)}/criteria`);
  },
});
