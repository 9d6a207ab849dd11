import { accountRoutes } from './accountability/account/account.routes.ts';
import { annualReportRoutes } from './accountability/annual-report/report.routes.tsx';
import { charterRoutes } from './accountability/charter/charter.routes.ts';
import {
  bodyContributionRoute,
  contributionRoute,
} from './accountability/contribution/contribution.route.tsx';
import { supplierContributionRoute } from './accountability/contribution/supplier-contribution.route.tsx';
import { checkClaimRoute } from './accountability/evidence/check-claim.route.tsx';
import { claimFileRoute } from './accountability/evidence/claim-file.route.tsx';
import { contractsDeskRoute } from './accountability/evidence/contracts-desk.route.tsx';
import { deliveryRoutes } from './accountability/evidence/delivery.routes.ts';
import { evidenceRoute } from './accountability/evidence/evidence.route.tsx';
import { makeClaimRoute } from './accountability/evidence/make-claim.route.tsx';
import { queueRoute } from './accountability/evidence/queue.route.tsx';
import { supplierPromisesRoute } from './accountability/evidence/supplier-promises.route.tsx';
import { invitationsRoutes } from './accountability/invitations/invitations.routes.ts';
import { keepingRoutes } from './accountability/keeping.routes.ts';
import { libraryRoutes } from './accountability/measures/library/library.routes.tsx';
import { ownMeasuresRoutes } from './accountability/measures/publishing/publishing.routes.tsx';
import { needsRoutes } from './accountability/needs/needs.routes.ts';
import { opendataRoutes } from './accountability/opendata/opendata.routes.ts';
import { policyRoutes } from './accountability/policy/policy.routes.ts';
import { portfolioRoute } from './accountability/portfolio/portfolio.route.tsx';
import { promisesRoute } from './accountability/promises/promises.route.tsx';
import { changesRoutes } from './accountability/promises/variations/change-promise.route.tsx';
import { recordWitnessRoutes } from './accountability/record/witnessing/witnesses.routes.ts';
import { reviewRoutes } from './accountability/review/review.routes.ts';
import { importJobRoute } from './accountability/spend/desk/import-job.route.tsx';
import { paymentFileRoute } from './accountability/spend/desk/payment-file.route.tsx';
import { paymentFilesRoute } from './accountability/spend/desk/payment-files.route.tsx';
import { uploadRoute } from './accountability/spend/desk/upload.route.tsx';
import { jointListRoute } from './accountability/spend/joint/joint-list.route.tsx';
import { jointNoteRoute } from './accountability/spend/joint/joint-note.route.tsx';
import { bodyMoneyRoute } from './accountability/spend/pages/body-money.route.tsx';
import { moneyChangesRoute } from './accountability/spend/pages/changes.route.tsx';
import { moneyFlowsRoute } from './accountability/spend/pages/flows.route.tsx';
import { moneyKindsRoute } from './accountability/spend/pages/kinds.route.tsx';
import { paymentLinesRoute } from './accountability/spend/pages/payment-lines.route.tsx';
import { moneyPlacesRoute } from './accountability/spend/pages/places.route.tsx';
import { publicFileRoute } from './accountability/spend/pages/public-file.route.tsx';
import { publicFilesRoute } from './accountability/spend/pages/public-files.route.tsx';
import { regionMoneyRoute } from './accountability/spend/pages/region.route.tsx';
import { moneySharedRoute } from './accountability/spend/pages/shared.route.tsx';
import { recognisingRoutes } from './accountability/spend/recognising/desk/recognising.routes.ts';
import { askedRoute, tiersDeskRoute } from './accountability/spend/tiers/asked.route.tsx';
import { tierRuleRoute } from './accountability/spend/tiers/tier-rule.route.tsx';
import { giveVerdictRoute } from './accountability/verdicts/give-verdict.route.tsx';
import { leavingRoutes } from './accountability/verdicts/leaving/leaving.routes.tsx';
import { packRoutes } from './accountability/verdicts/pack/pack.routes.tsx';
import { verdictRoute } from './accountability/verdicts/verdict.route.tsx';
import { monitorRoutes } from './accountability/witnesses/monitors/monitors.routes.tsx';
import { nearRoute } from './accountability/witnesses/near/near.route.tsx';
import { promiseRoute } from './accountability/witnesses/promise.route.tsx';
import { rateReplyRoute } from './accountability/witnesses/rate-reply.route.tsx';
import { readingRoutes } from './accountability/witnesses/reading/reading.routes.tsx';
import { replyToReportRoute } from './accountability/witnesses/reply-to-report.route.tsx';
import { reportPhotoRoute } from './accountability/witnesses/report-photo.route.tsx';
import { reportWitnessRoute } from './accountability/witnesses/report-witness.route.tsx';
import { homeRoute } from './front/home/home.route.tsx';
import { bodyRoute } from './front/places/body.route.tsx';
import { districtPlaceRoute } from './front/places/district.route.tsx';
import { supplierRoute } from './front/places/supplier.route.tsx';
import { supplierPaymentsRoute } from './front/places/supplier-payments.route.tsx';
import { eraseCopyRoute, receiptRoute } from './front/receipts/receipt.route.tsx';
import { withRecompute } from './front/recomputing/with-recompute.tsx';
import { entryRoutes, recordRoutes } from './front/record/record.routes.ts';
import { searchRoute } from './front/search/search.route.tsx';
import { standingRoutes } from './front/standing/standing.route.tsx';
import { threadRoute } from './front/thread/thread.route.tsx';
import { waitingRoute } from './front/waiting/waiting.route.tsx';
import { censusRoutes } from './participation/census/census.routes.ts';
import { codesRoutes } from './participation/codes/codes.routes.ts';
import { comparingRoutes } from './participation/comparing/comparing.routes.ts';
import { draftingRoutes } from './participation/drafting/drafting.routes.ts';
import { followingRoutes } from './participation/following/following.routes.ts';
import { frameworksRoutes } from './participation/frameworks/frameworks.route.tsx';
import { mandateRoutes } from './participation/mandates/mandates.routes.ts';
import { networkRoutes } from './participation/network/network.routes.ts';
import { panelsRoutes } from './participation/panels/panels.routes.ts';
import { servingRoutes } from './participation/panels/serving/serving.routes.ts';
import { paperRoutes } from './participation/paper/paper.routes.ts';
import { proposalsRoutes } from './participation/proposals/proposals.routes.ts';
import { removalsRoutes } from './participation/removals/removals.routes.ts';
import { auditFileRoute } from './participation/results/audit-file.route.tsx';
import { publishResultsRoute } from './participation/results/publish-results.route.tsx';
import { resultsRoute } from './participation/results/results.route.tsx';
import { roundRoutes } from './participation/rounds/rounds.routes.ts';
import { issuesDeskRoutes } from './participation/shared-issues/desk/issues-desk.route.tsx';
import { commonIssuesRoutes } from './participation/shared-issues/issues.route.tsx';
import { statementRoutes } from './participation/statements/statements.routes.ts';
import { trainingRoutes } from './participation/training/training.routes.ts';
import { answerRoute } from './participation/voice/answer.route.tsx';
import { bidderRoute } from './participation/voice/bidder.route.tsx';
import { doneRoute } from './participation/voice/done.route.tsx';
import { joinRoute, joinWithCodeRoute } from './participation/voice/join.route.tsx';
import { districtRoute, placeRoute } from './participation/voice/place.route.tsx';
import { waysRoute } from './participation/voice/ways.route.tsx';
import { demonstrationMailRoute } from './people/demonstration/mail.route.tsx';
import { demonstrationPeopleRoute } from './people/demonstration/people.route.tsx';
import { ownDataRoutes } from './people/own-data/my-details.route.tsx';
import { bodyPeopleRoute } from './people/roles/body-people.route.tsx';
import { endRoleRoute } from './people/roles/end-role.route.tsx';
import { chooseHatRoute } from './people/sign-in/choose-hat.route.tsx';
import { openLinkRoute } from './people/sign-in/open-link.route.tsx';
import { linkSentRoute, signInRoute } from './people/sign-in/sign-in.route.tsx';
import { signOutRoute } from './people/sign-in/sign-out.route.tsx';
import { awardsRoutes } from './procurement/awards/awards.routes.ts';
import { bidsRoutes } from './procurement/bids/bids.routes.ts';
import { clarifyingRoutes } from './procurement/clarifying/clarifying.routes.ts';
import { conditionsRoutes } from './procurement/conditions/conditions.routes.ts';
import { contractsRoutes } from './procurement/contracts/contracts.routes.ts';
import { criteriaRoutes } from './procurement/criteria/criteria.routes.ts';
import { evaluationRoutes } from './procurement/evaluation/evaluation.routes.ts';
import { opportunitiesRoutes } from './procurement/opportunities/opportunities.routes.ts';
import { planningRoutes } from './procurement/planning/planning.routes.ts';
import { publishingRoutes } from './procurement/publishing/publishing.routes.ts';
import { redFlagsRoutes } from './procurement/red-flags/red-flags.route.tsx';
import { simulatingRoutes } from './procurement/simulating/simulating.routes.ts';
import { tendersRoutes } from './procurement/tenders/tenders.routes.ts';
import type { Route } from './web/edge/route.ts';

/** Every page and form of the site: people decide, the authority buys, everyone checks. */
export const routes: readonly Route[] = withRecompute([
  homeRoute,
  ...standingRoutes,
  searchRoute,
  waitingRoute,
  receiptRoute,
  eraseCopyRoute,
  threadRoute,
  ...recordRoutes,
  ...recordWitnessRoutes,
  ...followingRoutes,
  ...networkRoutes,
  ...roundRoutes,
  joinRoute,
  joinWithCodeRoute,
  placeRoute,
  districtRoute,
  ...removalsRoutes,
  waysRoute,
  answerRoute,
  ...comparingRoutes,
  ...statementRoutes,
  bidderRoute,
  doneRoute,
  ...censusRoutes,
  resultsRoute,
  publishResultsRoute,
  auditFileRoute,
  ...mandateRoutes,
  ...codesRoutes,
  ...paperRoutes,
  ...panelsRoutes,
  ...commonIssuesRoutes,
  ...issuesDeskRoutes,
  ...draftingRoutes,
  ...frameworksRoutes,
  ...proposalsRoutes,
  ...planningRoutes,
  ...tendersRoutes,
  ...criteriaRoutes,
  ...simulatingRoutes,
  ...publishingRoutes,
  ...clarifyingRoutes,
  ...opportunitiesRoutes,
  ...opendataRoutes,
  ...conditionsRoutes,
  ...bidsRoutes,
  ...trainingRoutes,
  ...servingRoutes,
  ...evaluationRoutes,
  ...awardsRoutes,
  ...contractsRoutes,
  ...redFlagsRoutes,
  promisesRoute,
  ...changesRoutes,
  nearRoute,
  promiseRoute,
  supplierPromisesRoute,
  makeClaimRoute,
  claimFileRoute,
  ...deliveryRoutes,
  contractsDeskRoute,
  queueRoute,
  checkClaimRoute,
  evidenceRoute,
  reportWitnessRoute,
  rateReplyRoute,
  ...readingRoutes,
  ...monitorRoutes,
  reportPhotoRoute,
  replyToReportRoute,
  ...reviewRoutes,
  ...recognisingRoutes,
  contributionRoute,
  bodyContributionRoute,
  supplierContributionRoute,
  ...libraryRoutes,
  ...ownMeasuresRoutes,
  ...keepingRoutes,
  verdictRoute,
  giveVerdictRoute,
  ...packRoutes,
  portfolioRoute,
  ...leavingRoutes,
  ...invitationsRoutes,
  ...accountRoutes,
  ...annualReportRoutes,
  ...charterRoutes,
  signInRoute,
  linkSentRoute,
  openLinkRoute,
  signOutRoute,
  chooseHatRoute,
  ...ownDataRoutes,
  bodyPeopleRoute,
  endRoleRoute,
  demonstrationPeopleRoute,
  demonstrationMailRoute,
  bodyRoute,
  ...policyRoutes,
  ...needsRoutes,
  supplierRoute,
  supplierPaymentsRoute,
  districtPlaceRoute,
  regionMoneyRoute,
  // Before a body’s own page, which any other name would be.
  moneyKindsRoute,
  moneyChangesRoute,
  moneySharedRoute,
  moneyPlacesRoute,
  moneyFlowsRoute,
  bodyMoneyRoute,
  paymentLinesRoute,
  publicFilesRoute,
  publicFileRoute,
  jointListRoute,
  jointNoteRoute,
  askedRoute,
  tiersDeskRoute,
  tierRuleRoute,
  paymentFilesRoute,
  uploadRoute,
  importJobRoute,
  paymentFileRoute,
  // After every other page under /record.
  ...entryRoutes,
]);
