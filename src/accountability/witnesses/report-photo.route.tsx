import type { BodyRole } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { handOver } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { readStoredFile } from '../files/read-stored-file.ts';
import { isShown, stateOfReport } from '../promises/disputes.rules.ts';
import { readingRoles } from './reading/reading.rules.ts';
import { getReport } from './reports.queries.ts';

const readers: readonly BodyRole[] = readingRoles;

/** The photo of a published report, as an attachment; of one that the supplier may still answer, for its parties. */
export const reportPhotoRoute = route({
  path: '/promises/:body/:promise/reports/:report/photo',
  who: anyone,
  async object(at) {
    const { bodyId, fileId, ...report } = await getReport(at.db, {
      bodyId: theBody(at).id,
      reportId: at.params['report'] ?? '',
    });
    const today = londonDate(await at.site.clock.now(at.db));
    const state = stateOfReport({ ...report, replied: report.repliedAt !== null }, today);
    const { actor } = at;
    const isKeptBack = report.reading === 'held' || report.reading === 'withheld';
    const isParty =
      actor?.personId === report.reportedBy ||
      (actor?.hat.kind === 'body' && actor.hat.bodyId === bodyId && readers.includes(actor.hat.role)) ||
      (actor?.hat.kind === 'supplier' && actor.hat.supplierId === report.supplierId && !isKeptBack);
    const isHere = report.promiseId === at.params['promise'];
    if (!fileId || !isHere || (!isParty && !(isShown(state) && report.reading === 'shown')))
      throw new NotFound();
    return readStoredFile(at.db, at.site.filesFolder, { bodyId, fileId });
  },
  page: (_, file) => handOver(file),
});
