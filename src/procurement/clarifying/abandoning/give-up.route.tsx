import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { type FormReader, formOf, readText, readTicked } from '../../tenders/form-fields.ts';
import { currentStation } from '../../tenders/procurement.rules.ts';
import { deskHref, threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { checkPublicWords } from '../public-words/check-public-words.ts';
import { abandonPurchase } from './abandon-purchase.ts';
import { stageOf } from './abandonment.rules.ts';
import { findAfterwards } from './abandonments.queries.ts';
import { GiveUpPage } from './give-up.page.tsx';
import { words } from './words.en.ts';

export const giveUpRoute = heldBack(
  { of: (procurement) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/give-up',
    who: bodyRole('procurement-officer'),
    object: theProcurement,
    async page(at, procurement, form) {
      const key = keyOf(procurement);
      const [award, now] = await Promise.all([findAfterwards(at.db, key), at.site.clock.now(at.db)]);
      if (procurement.abandonedAt || award.isSigned) return seeOther(deskHref(procurement));
      return {
        title: words.title,
        desk: true,
        thread: await findThreadPlace(at.db, key, currentStation(procurement.reached)),
        body: <GiveUpPage procurement={procurement} stage={stageOf(procurement, award, now)} form={form} />,
      };
    },
    form: formOf(readReason),
    async post({ at, tx, by, object: procurement, input }) {
      const found = await checkPublicWords(tx, by, keyOf(procurement), { reason: input.reason });
      if (found) return refuse(found);
      const { publicUrl } = at.site;
      const done = await abandonPurchase(tx, by, { ...keyOf(procurement), ...input, publicUrl });
      if (isRefused<keyof typeof words.refused>(done)) return refuse({ '': words.refused[done.refused] });
      return seeOther(threadHref(procurement));
    },
  },
);

function readReason(form: FormReader) {
  const reason = readText(form, 'reason', { blank: words.reasonBlank, max: 2000, long: words.reasonLong });
  if (!readTicked(form, 'sure').includes('yes')) form.fault('sure', words.sureBlank);
  return { reason };
}
