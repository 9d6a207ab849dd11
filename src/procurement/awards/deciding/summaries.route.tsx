import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { keyOf } from '../../tenders/find-procurement.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { type SendSummariesRefusal, sendSummaries } from '../send-summaries.ts';
import { SummariesPage } from './summaries.page.tsx';
import { visitAwardDesk } from './visit-award.ts';
import { publishers } from './who.rules.ts';
import { words } from './words.en.ts';

/** Each bidder gets its assessment summary, before the award notice is published. */
export const sendSummariesRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/award/summaries',
    who: bodyRole(...publishers),
    object: visitAwardDesk,
    page: (at, desk, form) => ({
      title: words.summariesTitle(desk.procurement.title),
      desk: true,
      thread: desk.thread,
      body: <SummariesPage desk={desk} form={form} action={at.path} />,
    }),
    form: z.object({}),
    async post({ at, tx, by, object: { procurement } }) {
      const sent = await sendSummaries(tx, by, { ...keyOf(procurement), publicUrl: at.site.publicUrl });
      if (isRefused<SendSummariesRefusal>(sent)) return refuse({ '': words.sendRefusals[sent.refused] });
      return seeOther(`${deskHref(procurement)}/award`);
    },
  },
);
