import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { listRoleAddresses } from '../../../people/roles/addresses.queries.ts';
import { workingDaysAfter } from '../../../procurement/working-days.rules.ts';
import { londonDate } from '../../../values/dates.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { listBankHolidaysAfter } from '../bank-holidays.queries.ts';
import { getReportForUpdate, type ReportKey } from '../reports.queries.ts';
import { nextStep } from './ladder.rules.ts';
import { getWitnessDays, insertStep, listSteps } from './steps.queries.ts';
import { words } from './words.en.ts';

const roles = { manager: 'contract-manager', member: 'elected-member' } as const;

/** Takes the step that a report is due now, if any: whose it is from now on, by when, written to them and recorded. */
export async function takeStep(
  tx: Transaction,
  by: By,
  key: ReportKey,
  publicUrl: string | undefined,
): Promise<void> {
  const report = await getReportForUpdate(tx, key);
  const since = await by.clock.now(tx);
  const today = londonDate(since);
  const next = nextStep(report, await listSteps(tx, key), today);
  if (!next) return;
  const days = await getWitnessDays(tx, today);
  const answerDueOn = workingDaysAfter(today, days[next.rung], await listBankHolidaysAfter(tx, today));
  const { bodyId, procurementId, promiseId, reportId } = report;
  await insertStep(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    report_id: reportId,
    ...next,
    since,
    answer_due_on: answerDueOn,
  });
  await recordEntry(tx, by, {
    type: 'witness-escalated',
    subject: { bodyId, procurementId },
    facts: { promise: promiseId, report: reportId, ...next, answerDueOn: answerDueOn.toString() },
  });
  if (publicUrl === undefined) return;
  const promise = await getPromise(tx, { bodyId, promiseId }, today);
  const page = new URL(`/work/${promise.bodySlug}/reports/${reportId}`, publicUrl).href;
  const letter = words.mail(promise, next.why, answerDueOn, page);
  for (const recipient of await listRoleAddresses(tx, { bodyId, role: roles[next.rung] }))
    await sendMail(tx, by, { recipient, ...letter });
}
