import { londonDate } from '../../../values/dates.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { findStep, findStepFault } from '../ladder/ladder.rules.ts';
import { loadFollowing } from '../load-following.ts';
import { getReport } from '../reports.queries.ts';
import { readingRoles } from './reading.rules.ts';

/** The report that a path at a body’s desk names, what became of it, and what of it is the visitor’s to do. */
export async function visitReport(at: Visit) {
  const key = { bodyId: theBody(at).id, reportId: at.params['report'] ?? '' };
  const today = londonDate(await at.site.clock.now(at.db));
  const report = await getReport(at.db, key);
  const [promise, following] = await Promise.all([
    getPromise(at.db, report, today),
    loadFollowing(at.db, report),
  ]);
  const { hat } = theActor(at);
  const role = hat.kind === 'body' ? hat.role : undefined;
  const own = following.steps.filter(({ reportId }) => reportId === key.reportId);
  const step = findStep(own, role === 'elected-member' ? 'member' : 'manager');
  const mayStep = role === 'elected-member' || role === 'contract-manager';
  return {
    of: key,
    report,
    promise,
    today,
    ...following,
    href: `/work/${promise.bodySlug}/reports/${report.reportId}`,
    mayReadIt: readingRoles.some((one) => one === role),
    mayAnswer: mayStep && report.rating !== 'settled' && findStepFault(step, 'x') === undefined,
  };
}
export type ReportAtDesk = Awaited<ReturnType<typeof visitReport>>;
