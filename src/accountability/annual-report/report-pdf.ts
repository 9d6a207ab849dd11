import type { Temporal } from 'temporal-polyfill';
import { writePdf } from '../../web/pdf/write-pdf.ts';
import { drawReport } from './drawing/draw-report.ts';
import type { ReportFacts } from './report.rules.ts';
import type { ReportStanding } from './standing.rules.ts';
import { words } from './words.en.ts';

/** A report as a PDF to hand over, drawn from its facts. A draft says so at the foot of each page. */
export function reportPdf(
  { facts, standing }: { readonly facts: ReportFacts; readonly standing: ReportStanding },
  { madeAt, publicUrl }: { readonly madeAt: Temporal.Instant; readonly publicUrl: string },
) {
  const { of, year } = facts;
  const address = `${publicUrl}${pathOf(facts, standing)}`;
  const about = {
    title: words.title(of.name, year),
    author: of.name,
    lang: 'en-GB',
    madeAt,
    footer: (page: number) => words.foot(facts, standing, page),
  };
  return {
    fileName: words.pdfName(of.body ?? 'region', year, standing.is === 'published' ? standing.version : null),
    mediaType: 'application/pdf',
    content: writePdf(about, drawReport({ facts, standing, address })),
  };
}

/** Where everyone can open it: a version for good, a draft as long as it is one. */
function pathOf({ of: { body }, year }: ReportFacts, standing: ReportStanding): string {
  if (body === null) return `/annual-reports/${year}`;
  const own = `/bodies/${body}/annual-reports/${year}`;
  return standing.is === 'published' ? `${own}/versions/${standing.version}` : `${own}/draft`;
}
