import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { readNotice } from '../../procurement/notices/read-notice.ts';
import { formOf, readDate } from '../../procurement/tenders/form-fields.ts';
import type { Procurement } from '../../procurement/tenders/procurement.rules.ts';
import { anyone, bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { beginPeriod } from './begin-period.ts';
import { DeskPage } from './desk.page.tsx';
import { NoticePage } from './notice.page.tsx';
import { PerformancePage } from './performance.page.tsx';
import { isWhole, type PeriodFault, type RatingFault, ratings } from './performance.rules.ts';
import { performanceData } from './performance-data.ts';
import { type PublishPerformanceRefusal, publishPerformance } from './publish-performance.ts';
import { RatePage } from './rate.page.tsx';
import { rateIndicator } from './rate-indicator.ts';
import { visitIndicator, visitOpenPeriod, visitPerformance } from './visit-performance.ts';
import { words } from './words.en.ts';

const manager = bodyRole('contract-manager');
const deskOf = ({ bodySlug, slug }: Procurement) => `/work/${bodySlug}/contracts/${slug}/performance`;

/** How a contract performs, for everyone. */
const publicRoute = route({
  path: '/contracts/:body/:procurement/performance',
  who: anyone,
  object: visitPerformance,
  page: (_, visit) => ({
    title: words.title(visit.procurement.title),
    thread: visit.thread,
    body: <PerformancePage visit={visit} />,
    data: performanceData(visit),
  }),
});

/** The desk: begin to judge a time. */
const deskRoute = route({
  path: '/work/:body/contracts/:procurement/performance',
  who: manager,
  object: visitPerformance,
  page: (at, desk, form) => ({
    title: words.title(desk.procurement.title),
    desk: true,
    thread: desk.thread,
    body: <DeskPage desk={desk} form={form} action={at.path} />,
  }),
  form: formOf((form) => ({ to: readDate(form, 'to', words.toWrong) })),
  async post({ at, tx, by, object: { key }, input: { to } }) {
    if (!to) return refuse({});
    const begun = await beginPeriod(tx, by, { ...key, to });
    if (isRefused<PeriodFault>(begun)) return refuse({ to: words.periodFaults[begun.refused] });
    return seeOther(at.path);
  },
});

/** One indicator of the time being judged. */
const rateRoute = route({
  path: '/work/:body/contracts/:procurement/performance/:number/:indicator',
  who: manager,
  object: visitIndicator,
  page: (at, visit, form) => ({
    title: visit.indicator.name,
    desk: true,
    thread: visit.thread,
    body: <RatePage visit={visit} backHref={deskOf(visit.procurement)} form={form} action={at.path} />,
  }),
  form: z.object({
    measured: z.string().max(2_000).default(''),
    rating: z.enum(ratings, { error: words.ratingBlank }),
    reason: z.string().max(10_000).default(''),
  }),
  async post({ tx, by, object: { procurement, key, period, indicator }, input }) {
    const of = { ...key, number: period.number, position: indicator.position };
    const rated = await rateIndicator(tx, by, { ...of, ...input });
    if (!isRefused<RatingFault>(rated)) return seeOther(deskOf(procurement));
    const field = rated.refused === 'published' ? '' : (rated.refused.split('-')[0] ?? '');
    return refuse({ [field]: words.ratingFaults[rated.refused] });
  },
});

/** The notice, ready to be copied, and its publication here. */
const noticeRoute = route({
  path: '/work/:body/contracts/:procurement/performance/:number/notice',
  who: manager,
  object: visitOpenPeriod,
  page: (at, visit, form) =>
    isWhole(visit.period.judged)
      ? {
          title: words.noticeTitle(visit.procurement.title),
          desk: true,
          thread: visit.thread,
          body: (
            <NoticePage visit={visit} backHref={deskOf(visit.procurement)} form={form} action={at.path} />
          ),
        }
      : seeOther(deskOf(visit.procurement)),
  form: formOf((form) => ({ notice: readNotice(form) })),
  async post({ tx, by, object: { procurement, key, period }, input: { notice } }) {
    if (!notice) return refuse({});
    const published = await publishPerformance(tx, by, { ...key, number: period.number, notice });
    if (!isRefused<PublishPerformanceRefusal>(published)) return seeOther(deskOf(procurement));
    const { refused } = published;
    const field =
      refused === 'still-to-come' ? 'platform' : refused.startsWith('identifier') ? 'identifier' : '';
    return refuse({ [field]: words.publishRefusals[refused] });
  },
});

export const performanceRoutes = [publicRoute, deskRoute, noticeRoute, rateRoute] as const;
