import { Temporal } from 'temporal-polyfill';
import { checkClaim } from '../accountability/evidence/check-claim.ts';
import { tellMadeOf } from '../accountability/evidence/counted-once/tell-made-of.ts';
import { makeClaim } from '../accountability/evidence/make-claim.ts';
import { listPromisesOfProcurement } from '../accountability/promises/promises.queries.ts';
import { answerStep } from '../accountability/witnesses/ladder/answer-step.ts';
import { rateReply } from '../accountability/witnesses/rate-reply.ts';
import { readReport } from '../accountability/witnesses/reading/read-report.ts';
import { replyToReport } from '../accountability/witnesses/reply-to-report.ts';
import { reportWitness } from '../accountability/witnesses/report-witness.ts';
import type { ReportKey } from '../accountability/witnesses/reports.queries.ts';
import { signContract } from '../procurement/contracts/sign-contract.ts';
import { measureId } from '../reference/frameworks/load-frameworks.ts';
import { londonDate } from '../values/dates.ts';
import { act, bidder, idOf, resident, staff, type Telling } from './cast.ts';
import type { StoryClaim, StoryReport } from './delivery-files.ts';
import type { Purchase } from './purchase-files.ts';
import { drawPhoto, writeEvidence } from './story-files.ts';
import { tellDetails } from './tell-contract.ts';
import { tellPerformance } from './tell-performance.ts';
import { tellPromiseChanges } from './tell-promise-changes.ts';
import { tellSpend } from './tell-spend.ts';
import { tellSubReport } from './tell-subcontractors.ts';
import { tellVerdict } from './tell-verdict.ts';
import type { Asked } from './tell-voice.ts';

/** Where files are kept, what letters lead to, and what hashes are keyed with. */
type Place = { readonly filesFolder: string; readonly publicUrl: string; readonly secret: string };
type Delivery = Place & { readonly promises: ReadonlyMap<string, string> };

/** The contract is signed, promises are claimed, checked and witnessed, and in the end there is a verdict. */
export async function tellDelivery(
  telling: Telling,
  purchase: Purchase,
  asked: Asked,
  place: Place,
): Promise<void> {
  const { award, promises: file, evidence } = purchase;
  if (!award?.contractSignedAt || !file) return;
  await sign(telling, purchase, asked);
  await tellDetails(telling, purchase, asked);
  const today = londonDate(Temporal.Instant.from(award.contractSignedAt));
  const made = await listPromisesOfProcurement(telling.db, asked, today);
  const promises = new Map(made.map((promise) => [promise.measureId, promise.promiseId]));
  const delivery = { promises, ...place };
  await tellPromiseChanges(telling, purchase, { ...asked, promises });
  await tellSpend(telling, purchase, { ...asked, ...place });
  for (const claim of evidence?.claims ?? [])
    await tellClaim(telling, purchase, { ...asked, ...delivery }, claim);
  for (const report of evidence?.subcontractorReports ?? [])
    await tellSubReport(
      telling,
      { bodyId: asked.bodyId, promiseId: promiseFor(delivery, report.measure) },
      award.winner,
      report,
    );
  for (const report of evidence?.residentReports ?? [])
    await tellReport(telling, purchase, { ...asked, ...delivery }, report);
  await tellPerformance(telling, purchase, asked);
  await tellVerdict(telling, purchase, asked);
}

async function sign(telling: Telling, { summary, award, promises }: Purchase, asked: Asked): Promise<void> {
  const officer = staff(telling.cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
  const manager = summary.team.contractManager;
  await act(telling, { actor: officer, at: award?.contractSignedAt ?? '' }, (tx, by) =>
    signContract(tx, by, {
      ...asked,
      startsOn: Temporal.PlainDate.from(summary.contractStartsOn),
      endsOn: Temporal.PlainDate.from(summary.contractEndsOn),
      verdictDueOn: Temporal.PlainDate.from(summary.verdictDueOn),
      ...(manager ? { contractManagerId: idOf(telling.cast.people, manager) } : {}),
      remedies: promises?.remedies,
    }),
  );
}

type Told = Asked & Delivery;

function promiseFor({ promises }: Delivery, measure: string): string {
  return idOf(promises, measureId(measure, 1));
}

async function tellClaim(telling: Telling, purchase: Purchase, told: Told, claim: StoryClaim): Promise<void> {
  const { summary } = purchase;
  const { bodyId, filesFolder } = told;
  const supplier = bidder(telling.cast, claim.by, winnerOf(purchase));
  const file = claim.file ? { folder: filesFolder, ...writeEvidence(claim.file, claim) } : undefined;
  const { claimId } = await act(telling, { actor: supplier, at: claim.claimedAt }, (tx, by) =>
    makeClaim(tx, by, {
      bodyId,
      promiseId: promiseFor(told, claim.measure),
      quantity: claim.quantity,
      note: claim.note,
      file,
    }),
  );
  const { check, madeOf } = claim;
  if (madeOf) {
    const { kind, at, lines } = madeOf;
    const made = { bodyId, claimId, kind, text: lines.join('\n'), secret: told.secret };
    await act(telling, { actor: supplier, at }, (tx, by) => tellMadeOf(tx, by, made));
  }
  if (!check) return;
  const manager = staff(telling.cast, check.by, summary.body, 'contract-manager');
  const quantity = check.decision === 'verified' ? check.quantity : undefined;
  await act(telling, { actor: manager, at: check.at }, (tx, by) =>
    checkClaim(tx, by, { ...check, bodyId, claimId, quantity, publicUrl: told.publicUrl }),
  );
}

async function tellReport(
  telling: Telling,
  purchase: Purchase,
  told: Told,
  report: StoryReport,
): Promise<void> {
  const { bodyId, filesFolder } = told;
  const witness = resident(telling.cast, report.by);
  const { reportId } = await act(telling, { actor: witness, at: report.at }, (tx, by) =>
    reportWitness(tx, by, {
      bodyId,
      promiseId: promiseFor(told, report.measure),
      seen: report.seen,
      words: report.words,
      seenOn: Temporal.PlainDate.from(report.seenOn),
      photo: report.photo ? { folder: filesFolder, ...drawPhoto(report.photo) } : undefined,
    }),
  );
  await tellReading(telling, purchase, { bodyId, reportId }, report);
  const { reply, rating, managerAnswer, managerRating } = report;
  if (!reply) return;
  await act(telling, { actor: bidder(telling.cast, reply.by, winnerOf(purchase)), at: reply.at }, (tx, by) =>
    replyToReport(tx, by, { bodyId, reportId, reply: reply.words }),
  );
  if (!rating) return;
  await act(telling, { actor: witness, at: rating.at }, (tx, by) =>
    rateReply(tx, by, { bodyId, reportId, rating: rating.answer }),
  );
  const { contractManager } = purchase.summary.team;
  if (!managerAnswer || !contractManager) return;
  const manager = staff(telling.cast, contractManager, purchase.summary.body, 'contract-manager');
  await act(telling, { actor: manager, at: managerAnswer.at }, (tx, by) =>
    answerStep(tx, by, { bodyId, reportId, answer: managerAnswer.words }),
  );
  if (!managerRating) return;
  await act(telling, { actor: witness, at: managerRating.at }, (tx, by) =>
    rateReply(tx, by, { bodyId, reportId, rating: managerRating.answer }),
  );
}

/** The contract manager reads it the day after, and shows it. */
async function tellReading(
  telling: Telling,
  { summary }: Purchase,
  key: ReportKey,
  { at }: StoryReport,
): Promise<void> {
  const { contractManager } = summary.team;
  if (!contractManager) return;
  const manager = staff(telling.cast, contractManager, summary.body, 'contract-manager');
  const after = Temporal.Instant.from(at).add({ hours: 20 }).toString();
  await act(telling, { actor: manager, at: after }, (tx, by) =>
    readReport(tx, by, { ...key, decision: 'show', ground: '', reason: '' }),
  );
}

function winnerOf({ award }: Purchase): string {
  if (!award) throw new Error('nothing is delivered before an award');
  return award.winner;
}
