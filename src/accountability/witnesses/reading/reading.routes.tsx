import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormState, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { answerStep } from '../ladder/answer-step.ts';
import type { StepFault } from '../ladder/ladder.rules.ts';
import { getWitnessDays } from '../ladder/steps.queries.ts';
import { words as ladderWords } from '../ladder/words.en.ts';
import { listVisitsToRead } from '../monitors/visit-readings.queries.ts';
import { ReportsDeskPage } from './desk.page.tsx';
import { readReport } from './read-report.ts';
import { type ReadingRefusal, readingRoles } from './reading.rules.ts';
import { readingFields } from './reading-fields.ts';
import { listDeskReports } from './readings.queries.ts';
import { DeskReportPage } from './report.page.tsx';
import { type ReportAtDesk, visitReport } from './visit-report.ts';
import { words } from './words.en.ts';

const everyone = bodyRole(...readingRoles, 'elected-member');

/** The reports that wait at a body. */
const deskRoute = route({
  path: '/work/:body/reports',
  who: everyone,
  async object(at) {
    const body = theBody(at);
    const today = londonDate(await at.site.clock.now(at.db));
    const [reports, visits, days] = await Promise.all([
      listDeskReports(at.db, body.id),
      listVisitsToRead(at.db, body.id),
      getWitnessDays(at.db, today),
    ]);
    return { body, reports, visits, days };
  },
  page: (_, { body, ...desk }) => ({
    title: words.title(body.name),
    desk: true,
    body: <ReportsDeskPage {...desk} bodySlug={body.slug} />,
  }),
});

function screenOf(at: ReportAtDesk, form: FormState) {
  return {
    title: words.one.title(at.promise.title),
    desk: true,
    body: <DeskReportPage at={at} form={form} />,
  };
}

/** One report at the desk. */
const reportRoute = route({
  path: '/work/:body/reports/:report',
  who: everyone,
  object: visitReport,
  page: (_, visited, form) => screenOf(visited, form),
});

/** Somebody reads it and decides. */
const readingRoute = route({
  path: '/work/:body/reports/:report/reading',
  who: bodyRole(...readingRoles),
  object: visitReport,
  page: (_, visited, form) => screenOf(visited, form),
  form: readingFields,
  async post({ at, tx, by, object: { of }, input }) {
    const read = await readReport(tx, by, { ...of, ...input });
    if (isRefused<ReadingRefusal>(read)) return refuse(words.refused[read.refused]);
    return seeOther(`/work/${theBody(at).slug}/reports`);
  },
});

/** Whoever has it answers the resident. */
const answerRoute = route({
  path: '/work/:body/reports/:report/answer',
  who: bodyRole('contract-manager', 'elected-member'),
  object: visitReport,
  page: (_, visited, form) => screenOf(visited, form),
  form: z.object({ answer: z.string().max(20_000).default('') }),
  async post({ tx, by, object: { of, href }, input }) {
    const answered = await answerStep(tx, by, { ...of, ...input });
    if (isRefused<StepFault>(answered)) return refuse({ answer: ladderWords.faults[answered.refused] });
    return seeOther(href);
  },
});

export const readingRoutes = [deskRoute, reportRoute, readingRoute, answerRoute] as const;
