import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listRepresentatives } from '../../../people/roles/roles.queries.ts';
import { workingDaysAfter } from '../../../procurement/working-days.rules.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import { type CheckedFile, decideUpload } from '../../files/decide-upload.rules.ts';
import { type FileFault, photoKinds } from '../../files/file-kind.rules.ts';
import { storeFile, type Upload } from '../../files/store-file.ts';
import { getPromise, lockPromise, type PromiseKey } from '../../promises/promises.queries.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { saltBytes, sealWords } from '../../record/seal-words.rules.ts';
import { listBankHolidaysAfter } from '../bank-holidays.queries.ts';
import { getWitnessDays } from '../ladder/steps.queries.ts';
import type { VisitFault } from './visit.rules.ts';
import { type Answered, checklistOf, type Finding, findVisitFault, type VisitDraft } from './visit.rules.ts';
import { findMonitorPanel, getContractEnd, hasVisitedOn, insertVisit } from './visits.queries.ts';

export type VisitInput = PromiseKey &
  VisitDraft & { readonly found: Finding; readonly photo?: Upload | undefined };
export type FilingFault = VisitFault | 'not-seated' | 'own-promise' | 'already-that-day';

/**
 * A named monitor, who sits on a panel that watches, says what they found when they went to look: once a day for each
 * promise, under the name they choose. It stands beside what residents report and changes no count.
 */
export async function fileVisit(
  tx: Transaction,
  by: By,
  input: VisitInput,
): Promise<{ readonly visitId: string } | Refusal<FilingFault | FileFault>> {
  const contract = await lockPromise(tx, input);
  const today = londonDate(await by.clock.now(tx));
  const { personId } = by.actor;
  const panel = await findMonitorPanel(tx, { ...contract, personId });
  if (!panel) return { refused: 'not-seated' };
  const promise = await getPromise(tx, input, today);
  const representatives = await listRepresentatives(tx, [promise.supplierId]);
  if (representatives.some((each) => each.personId === personId)) return { refused: 'own-promise' };
  const questions = checklistOf(promise);
  const contractEndsOn = await getContractEnd(tx, contract);
  const dates = { promisedOn: londonDate(promise.madeAt), contractEndsOn, today };
  const fault = findVisitFault(input, questions, dates);
  if (fault) return { refused: fault };
  const { visitedOn, promiseId } = input;
  if (await hasVisitedOn(tx, { ...contract, promiseId, personId, visitedOn }))
    return { refused: 'already-that-day' };
  const checked = input.photo && decideUpload(input.photo.bytes, photoKinds);
  if (checked && 'refused' in checked) return checked;
  const { supplier } = await getWitnessDays(tx, today);
  const replyDueOn = workingDaysAfter(today, supplier, await listBankHolidaysAfter(tx, today));
  const answers = questions.flatMap((question): Answered[] => {
    const answer = input.answers[question.name];
    return answer ? [{ ...question, answer }] : [];
  });
  return saveVisit(tx, by, { ...input, ...contract, ...panel, replyDueOn, asked: answers }, checked);
}

type Saving = VisitInput & {
  readonly procurementId: string;
  readonly panelId: string;
  readonly replyDueOn: Temporal.PlainDate;
  readonly asked: readonly Answered[];
};

async function saveVisit(tx: Transaction, by: By, visit: Saving, checked: CheckedFile | undefined) {
  const { bodyId, procurementId, promiseId, photo, found, replyDueOn } = visit;
  const stored = photo && checked && (await storeFile(tx, by, { bodyId, upload: photo, checked }));
  const visitId = uuidV4(by.random);
  const salt = Buffer.from(by.random.nextBytes(saltBytes));
  const [words, shownName] = [visit.words.trim(), visit.shownName.trim()];
  await insertVisit(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    id: visitId,
    panel_id: visit.panelId,
    visited_by: by.actor.personId,
    shown_name: shownName,
    visited_on: visit.visitedOn,
    found,
    answers: JSON.stringify(visit.asked),
    words,
    file_id: stored?.fileId ?? null,
    filed_at: await by.clock.now(tx),
    reply_due_on: replyDueOn,
    record_salt: salt,
  });
  const answers = visit.asked.map(({ name, about, answer }) => ({ name, about, answer }));
  const said = { found, visitedOn: visit.visitedOn.toString(), words, shownName, answers };
  const commitment = sealWords({ ...said, photoSha256: stored?.sha256 ?? null }, salt);
  await recordEntry(tx, by, {
    type: 'monitor-visited',
    subject: { bodyId, procurementId },
    // What was found stays out, where the supplier may still answer: the salted hash holds the monitor to it.
    facts: { promise: promiseId, visit: visitId, replyDueOn: replyDueOn.toString(), commitment },
  });
  return { visitId };
}
