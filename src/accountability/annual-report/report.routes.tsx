import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { handOver } from '../../web/edge/outcomes.ts';
import { noObject, type Route, route } from '../../web/edge/route.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { listAccountYears, listPlaces } from '../account/parts.queries.ts';
import { readStoredFile } from '../files/read-stored-file.ts';
import { yearName, yearStartOf } from '../spend/months.rules.ts';
import { ChoosePage } from './choose.page.tsx';
import { PublishedReportsPage } from './published-reports.page.tsx';
import { deskRoutes } from './publishing/desk.routes.tsx';
import { listVersions } from './publishing/reports.queries.ts';
import { ReportPage } from './report.page.tsx';
import { reportPdf } from './report-pdf.ts';
import { type VisitedReport, visitDraft, visitNewest, visitVersion } from './visit-report.ts';
import { words } from './words.en.ts';

const ofBody = '/bodies/:body/annual-reports/:year';

/** Annual reports: every body’s published ones, kept as they were, and the live drafts; the page, the PDF, the data. */
export const annualReportRoutes: readonly Route[] = [
  route({
    path: '/annual-reports',
    who: anyone,
    object: noObject,
    async page(at) {
      const [years, { bodies }] = await Promise.all([listYears(at), listPlaces(at.db, undefined)]);
      return {
        title: words.choose,
        wide: true,
        body: <ChoosePage region={at.site.region} bodies={bodies} years={years} />,
        data: { years, bodies: bodies.map(({ slug, name }) => ({ slug, name })) },
      };
    },
  }),
  route({
    path: '/bodies/:body/annual-reports',
    who: anyone,
    object: (at) => Promise.resolve(theBody(at)),
    async page(at, body) {
      const [years, versions] = await Promise.all([listYears(at), listVersions(at.db, { bodyId: body.id })]);
      return {
        title: words.of(body.name),
        wide: true,
        body: <PublishedReportsPage body={body} years={years} versions={versions} />,
        data: {
          body: body.slug,
          published: versions.flatMap(({ yearStart, version, publishedAt, factsSha256, why }) =>
            publishedAt
              ? [
                  {
                    year: yearName(yearStart),
                    version,
                    publishedAt: publishedAt.toString(),
                    factsSha256,
                    why,
                  },
                ]
              : [],
          ),
        },
      };
    },
  }),
  pageOf('/annual-reports/:year', visitDraft),
  pdfOf('/annual-reports/:year/report.pdf', visitDraft),
  pageOf(ofBody, visitNewest),
  pdfOf(`${ofBody}/report.pdf`, visitNewest),
  pageOf(`${ofBody}/draft`, visitDraft),
  pdfOf(`${ofBody}/draft/report.pdf`, visitDraft),
  pageOf(`${ofBody}/versions/:version`, visitVersion),
  pdfOf(`${ofBody}/versions/:version/report.pdf`, visitVersion),
  route({
    path: `${ofBody}/versions/:version/report.json`,
    who: anyone,
    object: visitVersion,
    page: (_, { facts, kept }) =>
      handOver({
        fileName: words.dataName(facts.of.body ?? 'region', facts.year, kept?.version ?? 1),
        mediaType: 'application/json; charset=UTF-8',
        content: kept?.text ?? '',
      }),
  }),
  ...deskRoutes,
];

/** The financial years that have begun and that anything was promised or reported in, the latest first. */
async function listYears({ db, site }: Visit): Promise<number[]> {
  const [all, now] = await Promise.all([listAccountYears(db), site.clock.now(db)]);
  const latest = yearStartOf(londonDate(now));
  return all.filter((year) => year <= latest);
}

function pageOf(path: string, visit: (at: Visit) => Promise<VisitedReport>): Route {
  return route({
    path,
    who: anyone,
    object: visit,
    page(at, { facts, standing, kept }) {
      const body = facts.of.body;
      const own = kept ? `/bodies/${body}/annual-reports/${facts.year}/versions/${kept.version}` : at.path;
      const links = {
        pdf: `${own}/report.pdf`,
        data: kept ? `${own}/report.json` : `${own}?as=json`,
        years: body ? `/bodies/${body}/annual-reports` : '/annual-reports',
      };
      return {
        title: words.title(facts.of.name, facts.year),
        wide: true,
        body: <ReportPage facts={facts} standing={standing} links={links} />,
        data: { standing, ...facts },
      };
    },
  });
}

/** The kept file of a published version, byte for byte; of a draft, drawn now. */
function pdfOf(path: string, visit: (at: Visit) => Promise<VisitedReport>): Route {
  return route({
    path,
    who: anyone,
    object: visit,
    async page(at, { facts, standing, now, kept }) {
      const { publicUrl } = at.site;
      if (!kept) return handOver(reportPdf({ facts, standing }, { madeAt: now, publicUrl }));
      const key = { bodyId: theBody(at).id, fileId: kept.fileId };
      return handOver(await readStoredFile(at.db, at.site.filesFolder, key));
    },
  });
}
