import { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { listSupplierAddresses } from '../../../people/roles/addresses.queries.ts';
import { listBankHolidays } from '../../bank-holidays.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { holidayDates } from '../../working-days.rules.ts';
import { mayOpen } from '../deadline.rules.ts';
import { findBox, listOpeners } from '../openers/openers.queries.ts';
import { findMissing } from '../opening/find-missing.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { saveRecovery } from './recovery.queries.ts';
import { becauseOf, haveOpenersHadTime, windowEnd } from './recovery.rules.ts';
import type { RecoveryRefusal } from './refusals.rules.ts';
import { mailWords } from './words.en.ts';

/**
 * Where the openers’ parts do not open every bid, suppliers are asked to release their own keys within a stated time.
 * The commitment rules out that a bid changes by it. Openers who did not send their parts have working days of their own
 * first, unless so many said that their keys are lost that too few remain, and may send them throughout. When the time is
 * over nothing opens by itself, and nothing is lost.
 */
export async function beginRecovery(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly workingDays: number; readonly publicUrl: string },
): Promise<{ readonly asked: number } | Refusal<RecoveryRefusal>> {
  const missing = await findMissing(tx, by, input);
  const procurement = await getProcurementForUpdate(tx, input);
  const { bidsDueAt, bidsOpenedAt, bodySlug, slug, title } = procurement;
  if (procurement.sealing !== 'openers' || !bidsDueAt) return { refused: 'not-open' };
  if (bidsOpenedAt) return { refused: 'already-opened' };
  const now = await by.clock.now(tx);
  if (!mayOpen(now, bidsDueAt)) return { refused: 'deadline-not-passed' };
  const box = await findBox(tx, input);
  const isRunning = box.recoveryEndsAt && Temporal.Instant.compare(now, box.recoveryEndsAt) <= 0;
  if (isRunning || box.restDecidedAt) return { refused: 'begun-already' };
  const holidays = holidayDates(await listBankHolidays(tx));
  const endsAt = windowEnd(now, input.workingDays, holidays);
  if (endsAt === null) return { refused: 'window-too-short' };
  if (missing.length === 0) return { refused: 'nothing-missing' };
  const because = becauseOf(await listOpeners(tx, input), box.threshold);
  if (!haveOpenersHadTime(now, { bidsDueAt, because }, holidays)) return { refused: 'openers-have-time' };
  const { bodyId, procurementId } = input;
  await saveRecovery(tx, input, { because, beganAt: now, beganBy: by.actor.personId, endsAt });
  const facts = { because, endsAt: endsAt.toString() };
  await recordEntry(tx, by, { type: 'recovery-begun', subject: { bodyId, procurementId }, facts });
  const link = new URL(bidHrefs.releaseKey({ body: bodySlug, procurement: slug }), input.publicUrl).href;
  const suppliers = missing.map(({ supplierId }) => supplierId);
  for (const recipient of await listSupplierAddresses(tx, suppliers)) {
    const mail = { subject: mailWords.subject(title), body: mailWords.body(title, link, endsAt) };
    await sendMail(tx, by, { recipient, ...mail });
  }
  return { asked: missing.length };
}
