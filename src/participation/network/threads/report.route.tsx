import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { refuse, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { threadHref } from './open-thread.ts';
import { ReportedPage, ReportPage } from './report.page.tsx';
import { reportReply } from './report-reply.ts';
import { findReply } from './threads.queries.ts';
import { words } from './words.en.ts';

/** Anyone may say that a reply should not stand. */
export const reportReplyRoute = route({
  path: '/network/:body/threads/:thread/report/:reply',
  who: anyone,
  async object({ db, params, ...at }) {
    const bodyId = theBody({ db, params, ...at }).id;
    const reply = await findReply(db, { bodyId, id: params['reply'] ?? '' });
    if (reply?.state !== 'shown' || reply.threadSlug !== params['thread']) throw new NotFound();
    return { bodyId, reply };
  },
  limit: { hits: 10, seconds: 600 },
  page: (at, { reply }, form) => ({
    title: words.reportTitle,
    body: <ReportPage reply={reply} path={at.path} form={form} />,
  }),
  form: z.object({ why: z.string().default('') }),
  async post({ at, tx, by, object: { bodyId, reply }, input }) {
    const reported = await reportReply(tx, by, { bodyId, reply, why: input.why });
    if (isRefused(reported)) return refuse({ why: words.faults[reported.refused] });
    const href = threadHref(theBody(at).slug, reply.threadSlug);
    return showScreen({ title: words.reportedTitle, body: <ReportedPage href={href} /> });
  },
});
