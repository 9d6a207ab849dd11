import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { handOver, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { listAccountYears } from '../../account/parts.queries.ts';
import { yearName, yearStartOf } from '../../spend/months.rules.ts';
import { reportPdf } from '../report-pdf.ts';
import { draft } from '../standing.rules.ts';
import { visitDraft } from '../visit-report.ts';
import { changesBetween } from './compare-versions.rules.ts';
import { DeskPage, OneReportPage } from './desk.page.tsx';
import { words } from './desk.words.en.ts';
import { standingOf } from './load-version.ts';
import { publishReport } from './publish-report.ts';
import type { PublishRefusal, PutForwardRefusal, ReportVersion } from './published.rules.ts';
import { putForward } from './put-forward.ts';
import { getFactsText, listVersions, readFacts } from './reports.queries.ts';

const desk = '/work/:body/annual-reports';
const roles = bodyRole('commissioner', 'elected-member');

/** What waits, what is published and what the account says now, of one year of one body. */
async function findOne(at: Visit) {
  const { db, body } = at;
  const { facts: now } = await visitDraft(at);
  const bodyId = theBody(at).id;
  const yearStart = Number(now.year.slice(0, 4));
  const versions = await listVersions(db, { bodyId, yearStart });
  const factsOf = async (found: ReportVersion | undefined) =>
    found ? readFacts(await getFactsText(db, { bodyId, yearStart, version: found.version })) : undefined;
  const waiting = versions.find(({ publishedAt }) => publishedAt === null);
  const last = versions.find(({ publishedAt }) => publishedAt !== null);
  const [waitingFacts, lastFacts] = await Promise.all([factsOf(waiting), factsOf(last)]);
  const shown = waitingFacts ?? now;
  const changes = lastFacts ? changesBetween(lastFacts, shown) : [];
  return { body: theBody(at), slug: body?.slug ?? '', yearStart, now, waiting, last, shown, changes };
}

function roleOf(at: Visit) {
  const { hat } = theActor(at);
  return hat.kind === 'body' && hat.role === 'commissioner' ? 'commissioner' : 'elected-member';
}

const putForwardRoute = route({
  path: `${desk}/:year`,
  who: roles,
  object: findOne,
  page: (at, one, form) => ({
    title: words.oneTitle(one.now.year),
    desk: true,
    body: <OneReportPage one={one} role={roleOf(at)} form={form} />,
  }),
  form: z.object({ why: z.string().max(2_000).default('') }),
  async post({ at, tx, by, object: { body, now }, input }) {
    const put = await putForward(tx, by, { bodyId: body.id, facts: now, why: input.why });
    if (!isRefused<PutForwardRefusal>(put)) return seeOther(at.path);
    return refuse({ [put.refused === 'no-why' ? 'why' : '']: words.putForwardErrors[put.refused] });
  },
});

const publishRoute = route({
  path: `${desk}/:year/publish`,
  who: bodyRole('elected-member'),
  object: findOne,
  page: (_, one, form) => ({
    title: words.oneTitle(one.now.year),
    desk: true,
    body: <OneReportPage one={one} role="elected-member" form={form} />,
  }),
  form: z.object({ factsSha256: z.string().default('') }),
  async post({ at, tx, by, object: { body, slug, yearStart, now }, input }) {
    const { filesFolder, publicUrl } = at.site;
    const of = { bodyId: body.id, yearStart, filesFolder, publicUrl };
    const done = await publishReport(tx, by, { ...of, ...input });
    if (isRefused<PublishRefusal>(done)) return refuse({ '': words.publishErrors[done.refused] });
    return seeOther(`/bodies/${slug}/annual-reports/${now.year}`);
  },
});

/** What waits as a PDF, as it would be published now. */
const waitingPdfRoute = route({
  path: `${desk}/:year/waiting.pdf`,
  who: roles,
  object: findOne,
  async page({ db, site }, { body, waiting, shown }) {
    const now = await site.clock.now(db);
    const standing = waiting && (await standingOf(db, body.id, { ...waiting, publishedAt: now }));
    const report = { facts: shown, standing: standing ?? draft };
    return handOver(reportPdf(report, { madeAt: now, publicUrl: site.publicUrl }));
  },
});

const listRoute = route({
  path: desk,
  who: roles,
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db, site }, body) {
    const [all, versions, now] = await Promise.all([
      listAccountYears(db),
      listVersions(db, { bodyId: body.id }),
      site.clock.now(db),
    ]);
    const current = yearStartOf(londonDate(now));
    const years = all.filter((year) => year < current).map((year) => ({ year, name: yearName(year) }));
    return {
      title: words.title,
      desk: true,
      body: <DeskPage body={body} years={years} versions={versions} />,
    };
  },
});

/** A commissioner puts a year’s report forward, and an elected member publishes it. */
export const deskRoutes: readonly Route[] = [listRoute, putForwardRoute, publishRoute, waitingPdfRoute];
