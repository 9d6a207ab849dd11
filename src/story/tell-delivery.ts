import { Temporal } from 'temporal-polyfill';
import { checkClaim } from '../accountability/evidence/check-claim.ts';
import { makeClaim } from '../accountability/evidence/make-claim.ts';
import { listPromisesOfProcurement } from '../accountability/promises/promises.queries.ts';
import { giveVerdict } from '../accountability/verdicts/give-verdict.ts';
import { rateReply } from '../accountability/witnesses/rate-reply.ts';
import { replyToReport } from '../accountability/witnesses/reply-to-report.ts';
import { reportWitness } from '../accountability/witnesses/report-witness.ts';
import { signContract } from '../procurement/contracts/sign-contract.ts';
import { measureId } from '../reference/frameworks/load-frameworks.ts';
import { londonDate } from '../values/dates.ts';
import { act, bidder, idOf, resident, staff, type Telling } from './cast.ts';
import type { Purchase, StoryClaim, StoryReport } from './purchase-files.ts';
import { drawPhoto, writeEvidence } from './story-files.ts';
import type { Asked } from './tell-voice.ts';

type Delivery = { readonly promises: ReadonlyMap<string, string>; readonly filesFolder: string };

/** The contract is signed, promises are claimed, checked and witnessed, and in the end there is a verdict. */
export async function tellDelivery(
  telling: Telling,
  purchase: Purchase,
  asked: Asked,
  filesFolder: string,
): Promise<void> {
  const { award, promises: file, summary, evidence, verdict } = purchase;
  if (!award?.contractSignedAt || !file) return;
  await sign(telling, purchase, asked);
  const today = londonDate(Temporal.Instant.from(award.contractSignedAt));
  const made = await listPromisesOfProcurement(telling.db, asked, today);
  const promises = new Map(made.map((promise) => [promise.measureId, promise.promiseId]));
  const delivery = { promises, filesFolder };
  for (const claim of evidence?.claims ?? [])
    await tellClaim(telling, purchase, { ...asked, ...delivery }, claim);
  for (const report of evidence?.residentReports ?? [])
    await tellReport(telling, purchase, { ...asked, ...delivery }, report);
  if (!verdict) return;
  const actor = staff(telling.cast, verdict.by, summary.body, 'elected-member');
  await act(telling, { actor, at: verdict.decidedAt }, (tx, by) =>
    giveVerdict(tx, by, { ...asked, ...verdict }),
  );
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

function promiseFor({ promises }: Told, measure: string): string {
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
  const { check } = claim;
  if (!check) return;
  const manager = staff(telling.cast, check.by, summary.body, 'contract-manager');
  const quantity = check.decision === 'verified' ? check.quantity : undefined;
  await act(telling, { actor: manager, at: check.at }, (tx, by) =>
    checkClaim(tx, by, { ...check, bodyId, claimId, quantity }),
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
  const { reply, rating } = report;
  if (!reply) return;
  await act(telling, { actor: bidder(telling.cast, reply.by, winnerOf(purchase)), at: reply.at }, (tx, by) =>
    replyToReport(tx, by, { bodyId, reportId, reply: reply.words }),
  );
  if (!rating) return;
  await act(telling, { actor: witness, at: rating.at }, (tx, by) =>
    rateReply(tx, by, { bodyId, reportId, rating: rating.answer }),
  );
}

function winnerOf({ award }: Purchase): string {
  if (!award) throw new Error('nothing is delivered before an award');
  return award.winner;
}
