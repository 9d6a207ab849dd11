import type { Route } from '../../web/edge/route.ts';
import { archiveRoute, publicArchiveFileRoute, publicArchiveRoute } from './archive/archive.route.tsx';
import { awardDeskRoute } from './deciding/award-desk.route.tsx';
import { decideAwardRoute } from './deciding/decide.route.tsx';
import { noteFlagRoute } from './deciding/note-flag.route.tsx';
import { publishAwardRoute } from './deciding/publish.route.tsx';
import { sendSummariesRoute } from './deciding/summaries.route.tsx';
import { decisionPdfRoute, decisionRoute } from './documents/decision.route.tsx';
import { explainPriceRoute } from './low-prices/explain.route.tsx';
import { lowPriceRoute, lowPricesRoute } from './low-prices/low-price.route.tsx';
import { awardRoute, evaluationFileRoute } from './published/award.route.tsx';
import { scoresRoute } from './published/scores.route.tsx';
import { summaryPdfRoute, summaryRoute } from './published/summary.route.tsx';

/** From the ranking to the decision, and what everyone may then read of it. */
export const awardsRoutes: readonly Route[] = [
  awardDeskRoute,
  decideAwardRoute,
  noteFlagRoute,
  sendSummariesRoute,
  publishAwardRoute,
  archiveRoute,
  publicArchiveRoute,
  publicArchiveFileRoute,
  decisionRoute,
  decisionPdfRoute,
  lowPricesRoute,
  lowPriceRoute,
  explainPriceRoute,
  scoresRoute,
  awardRoute,
  evaluationFileRoute,
  summaryRoute,
  summaryPdfRoute,
];
