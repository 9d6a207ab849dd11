import { orNotFound } from '../../../db/errors.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { writePdf } from '../../../web/pdf/write-pdf.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { findAward, findSummaryOf } from '../awards.queries.ts';
import { drawDocument } from '../documents/draw-document.ts';
import { summaryBlocks } from '../documents/summary-document.ts';
import { SummaryPage } from './summary.page.tsx';
import { words } from './summary.words.en.ts';

/** A bidder’s own assessment summary; for every other supplier there is nothing here. */
export const summaryRoute = route({
  path: '/tenders/:body/:procurement/summary',
  who: aSupplier,
  object: findOwnSummary,
  async page(at, { procurement, summary, sentAt, isPublic }) {
    return {
      title: words.title(procurement.title),
      thread: await findThreadPlace(at.db, keyOf(procurement), 'award'),
      body: (
        <SummaryPage
          summary={summary}
          sentAt={sentAt}
          pdfHref={`${at.path}.pdf`}
          awardHref={isPublic ? `${threadHref(procurement)}/award` : undefined}
          challengeHref={`/tenders/${procurement.bodySlug}/${procurement.slug}/challenge`}
        />
      ),
      data: { sentAt: sentAt.toString(), ...summary },
    };
  },
});

/** The same as a PDF, to keep and to send on. */
export const summaryPdfRoute = route({
  path: '/tenders/:body/:procurement/summary.pdf',
  who: aSupplier,
  object: findOwnSummary,
  page(_at, { procurement, summary, sentAt }) {
    const title = words.title(procurement.title);
    const about = { title, author: procurement.bodyName, lang: 'en-GB', madeAt: sentAt, footer: words.page };
    const content = writePdf(about, drawDocument(title, summaryBlocks(summary, sentAt)));
    return handOver({ fileName: words.pdfName(procurement.slug), mediaType: 'application/pdf', content });
  },
});

async function findOwnSummary(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const { hat } = theActor(at);
  const supplierId = hat.kind === 'supplier' ? hat.supplierId : '';
  const sent = await orNotFound(findSummaryOf(at.db, key, supplierId));
  const award = await findAward(at.db, key);
  return { procurement, isPublic: Boolean(award?.publishedAt), ...sent };
}
