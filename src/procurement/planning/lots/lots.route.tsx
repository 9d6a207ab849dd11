import { isRefused } from '../../../acts/by.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { whoPrepares } from '../../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { formOf, readPounds, readText } from '../../tenders/form-fields.ts';
import { words as tenderWords } from '../../tenders/words.en.ts';
import { planHref } from '../plan-hrefs.rules.ts';
import { type AddLotRefusal, addLot, type LotDraft } from './add-lot.ts';
import { LotsPage } from './lots.page.tsx';
import { listLots } from './lots.queries.ts';
import { words } from './lots.words.en.ts';

/** The lots of a purchase. A later lot leads to the first. */
export const lotsRoute = route({
  path: '/work/:body/procurements/:procurement/plan/lots',
  who: whoPrepares,
  object: theProcurement,
  async page(at, procurement, form) {
    if (procurement.lotsOf) return seeOther(planHref(procurement));
    const lots = await listLots(at.db, keyOf(procurement));
    const body = <LotsPage procurement={procurement} lots={lots} form={form} />;
    return { title: words.title, desk: true, body };
  },
  form: formOf((form): LotDraft => {
    const { titleBlank, titleLong, summaryBlank, summaryLong, valueWrong } = tenderWords;
    return {
      title: readText(form, 'title', { blank: titleBlank, max: 120, long: titleLong }),
      summary: readText(form, 'summary', { blank: summaryBlank, max: 600, long: summaryLong }),
      valuePence: readPounds(form, 'value', valueWrong),
    };
  }),
  async post({ tx, by, object: procurement, input }) {
    const added = await addLot(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<AddLotRefusal>(added)) return refuse(words.refused[added.refused]);
    return seeOther(`${planHref(procurement)}/lots`);
  },
});
