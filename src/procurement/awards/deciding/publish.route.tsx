import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { listBankHolidays } from '../awards.queries.ts';
import { type PublishAwardRefusal, publishAward, regimeOf } from '../publish-award.ts';
import { decideStandstill } from '../standstill.rules.ts';
import { PublishPage } from './publish.page.tsx';
import { visitAwardDesk } from './visit-award.ts';
import { publishers } from './who.rules.ts';
import { words } from './words.en.ts';

/** The authority publishes what it decided. */
export const publishAwardRoute = route({
  path: '/work/:body/procurements/:procurement/award/publish',
  who: bodyRole(...publishers),
  object: visitAwardDesk,
  async page(at, desk, form) {
    const standstill = decideStandstill({
      regime: regimeOf(desk.procurement.procedure),
      publishedOn: londonDate(await at.site.clock.now(at.db)),
      bankHolidays: await listBankHolidays(at.db),
      offeredWorkingDays: null,
    });
    return {
      title: words.publishTitle(desk.procurement.title),
      desk: true,
      thread: desk.thread,
      body: <PublishPage desk={desk} standstill={standstill} form={form} action={at.path} />,
    };
  },
  form: z.object({ noticeIdentifier: z.string().trim().min(1, words.noticeBlank).max(200) }),
  async post({ at, tx, by, object: { procurement }, input }) {
    const published = await publishAward(tx, by, {
      ...keyOf(procurement),
      ...input,
      publicUrl: at.site.publicUrl,
    });
    if (isRefused<PublishAwardRefusal>(published)) {
      return refuse({ '': words.publishRefusals[published.refused] });
    }
    return seeOther(`${deskHref(procurement)}/award`);
  },
});
