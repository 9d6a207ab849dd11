import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { loadFollowing } from './load-following.ts';
import { OwnReportPage } from './own-report.page.tsx';
import { rateReply } from './rate-reply.ts';
import type { RatingFault } from './report.rules.ts';
import { visitPromise } from './visit-promise.ts';
import { words } from './words.en.ts';

/** The resident says whether the supplier’s answer settles it. */
export const rateReplyRoute = route({
  path: '/promises/:body/:promise/report/rating',
  who: signedIn,
  async object(at) {
    const { own, ...visited } = await visitPromise(at);
    if (!own) throw new NotFound();
    return { ...visited, report: own, ...(await loadFollowing(at.db, own)) };
  },
  page: (_, object, form) => ({
    title: words.own.title(object.promise.title),
    body: <OwnReportPage {...object} form={form} thanks={false} />,
  }),
  form: z.object({ rating: z.enum(['settled', 'not-settled'], words.own.errors.rating) }),
  async post({ at, tx, by, object: { report, href }, input }) {
    const rated = await rateReply(tx, by, { ...report, ...input, publicUrl: at.site.publicUrl });
    if (isRefused<RatingFault>(rated)) return refuse({ rating: words.ratingFaults[rated.refused] });
    return seeOther(`${href}/report`);
  },
});
