import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, theBody } from '../../web/edge/visit.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { loadFollowing } from './load-following.ts';
import { ReplyToReportPage } from './reply-to-report.page.tsx';
import { replyToReport } from './reply-to-report.ts';
import type { ReplyFault } from './report.rules.ts';
import { getReport } from './reports.queries.ts';
import { words } from './words.en.ts';

/** A supplier answers a resident who has not seen what it promised. */
export const replyToReportRoute = route({
  path: '/supplier/reports/:body/:report',
  who: aSupplier,
  async object(at) {
    const { hat } = theActor(at);
    const key = { bodyId: theBody(at).id, reportId: at.params['report'] ?? '' };
    const report = await getReport(at.db, key);
    if (hat.kind !== 'supplier' || hat.supplierId !== report.supplierId || report.seen) throw new NotFound();
    const today = londonDate(await at.site.clock.now(at.db));
    const [promise, following] = await Promise.all([
      getPromise(at.db, report, today),
      loadFollowing(at.db, report),
    ]);
    return { report, today, promise, following };
  },
  page: (_, object, form) => ({
    title: words.reply.title(object.promise.title),
    body: <ReplyToReportPage {...object} form={form} />,
  }),
  form: z.object({ reply: z.string(words.replyFaults['words-missing']) }),
  async post({ at, tx, by, object: { report }, input }) {
    const replied = await replyToReport(tx, by, { ...report, ...input });
    if (isRefused<ReplyFault>(replied)) return refuse({ reply: words.replyFaults[replied.refused] });
    return seeOther(at.path);
  },
});
