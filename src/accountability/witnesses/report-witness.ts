import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { listRepresentatives } from '../../people/roles/roles.queries.ts';
import { workingDaysAfter } from '../../procurement/working-days.rules.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { type CheckedFile, decideUpload } from '../files/decide-upload.rules.ts';
import { type FileFault, photoKinds } from '../files/file-kind.rules.ts';
import { storeFile, type Upload } from '../files/store-file.ts';
import { getPromise, lockPromise } from '../promises/promises.queries.ts';
import { recordEntry } from '../record/record-entry.ts';
import { saltBytes, sealWords } from '../record/seal-words.rules.ts';
import { listBankHolidaysAfter } from './bank-holidays.queries.ts';
import type { KeptPlace } from './find-kept-place.ts';
import { getWitnessDays } from './ladder/steps.queries.ts';
import { findReportFault, type ReportFault } from './report.rules.ts';
import { findOwnReport, insertReport } from './reports.queries.ts';

export type ReportInput = {
  readonly bodyId: string;
  readonly promiseId: string;
  readonly seen: boolean;
  /** Published, without the resident’s name. */
  readonly words: string;
  readonly seenOn: Temporal.PlainDate;
  readonly photo?: Upload | undefined;
  /** Where they looked, where they want that kept: a district or a ward, and nothing nearer. */
  readonly kept?: KeptPlace | undefined;
};

/**
 * A resident says whether they saw what was promised: once a promise, in words that are published without their
 * name. Whoever acts for the supplier cannot witness its promise.
 */
export async function reportWitness(
  tx: Transaction,
  by: By,
  input: ReportInput,
): Promise<
  | { readonly reportId: string; readonly replyDueOn: Temporal.PlainDate }
  | Refusal<ReportFault | FileFault | 'already-reported' | 'own-promise'>
> {
  const contract = await lockPromise(tx, input);
  const today = londonDate(await by.clock.now(tx));
  const promise = await getPromise(tx, input, today);
  const { personId } = by.actor;
  if (await findOwnReport(tx, { ...input, personId })) return { refused: 'already-reported' };
  const representatives = await listRepresentatives(tx, [promise.supplierId]);
  if (representatives.some((each) => each.personId === personId)) return { refused: 'own-promise' };
  const fault = findReportFault(input, londonDate(promise.madeAt), today);
  if (fault) return { refused: fault };
  const checked = input.photo && decideUpload(input.photo.bytes, photoKinds);
  if (checked && 'refused' in checked) return checked;
  const { supplier } = await getWitnessDays(tx, today);
  const replyDueOn = workingDaysAfter(today, supplier, await listBankHolidaysAfter(tx, today));
  const reportId = await saveReport(tx, by, { ...input, ...contract, replyDueOn }, checked);
  return { reportId, replyDueOn };
}

type Saving = ReportInput & { readonly procurementId: string; readonly replyDueOn: Temporal.PlainDate };

async function saveReport(
  tx: Transaction,
  by: By,
  report: Saving,
  checked: CheckedFile | undefined,
): Promise<string> {
  const { bodyId, procurementId, promiseId, seen, seenOn, replyDueOn, photo, kept } = report;
  const stored = photo && checked && (await storeFile(tx, by, { bodyId, upload: photo, checked }));
  const reportId = uuidV4(by.random);
  const [words, salt] = [report.words.trim(), Buffer.from(by.random.nextBytes(saltBytes))];
  await insertReport(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    id: reportId,
    reported_by: by.actor.personId,
    seen,
    words,
    file_id: stored?.fileId ?? null,
    seen_on: seenOn,
    kept_district: kept?.districtSlug ?? null,
    kept_ward: kept?.wardCode ?? null,
    reported_at: await by.clock.now(tx),
    reply_due_on: replyDueOn,
    record_salt: salt,
  });
  const sealed = { seen, seenOn: seenOn.toString(), words, photoSha256: stored?.sha256 ?? null };
  await recordEntry(tx, by, {
    type: 'witness-reported',
    subject: { bodyId, procurementId },
    facts: {
      promise: promiseId,
      report: reportId,
      replyDueOn: replyDueOn.toString(),
      // What it says stays out: the salted hash holds it to its words, and says nothing once the salt is gone.
      commitment: sealWords(sealed, salt),
    },
  });
  return reportId;
}
