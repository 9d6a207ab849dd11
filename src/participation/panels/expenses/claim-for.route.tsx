import { MAX_FILE_BYTES } from '../../../accountability/files/file-kind.rules.ts';
import { isRefused } from '../../../acts/by.ts';
import { formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { findOwnPanel } from '../desk/find-own-panel.ts';
import { expensesHref, seatsHref } from '../serving/hrefs.rules.ts';
import { getSeatById, listSeats } from '../serving/seats.queries.ts';
import { type ClaimRefusal, claimCost } from './claim-cost.ts';
import { ClaimForPage } from './claim-for.page.tsx';
import { readCost } from './cost-fields.tsx';
import { costFields } from './own-claims.route.tsx';
import { words } from './words.en.ts';

/** A cost that somebody told by phone or on paper, typed in for them. */
export const claimForRoute = route({
  path: '/work/:body/panels/:panel/expenses/new',
  who: bodyRole('facilitator', 'procurement-officer', 'finance-officer'),
  object: findOwnPanel,
  async page(at, panel, form) {
    const seats = await listSeats(at.db, { bodyId: panel.bodyId, panelId: panel.id });
    const may = seats.filter(({ state }) => state === 'accepted' || state === 'left');
    return {
      title: words.desk.claimFor,
      desk: true,
      isSecret: true,
      body: <ClaimForPage panel={panel} seats={may} form={form} />,
    };
  },
  form: formOf((form) => ({
    seatId: readText(form, 'seat', { blank: words.desk.whoBlank }),
    cost: readCost(form),
  })),
  maxFileBytes: MAX_FILE_BYTES,
  async post({ at, tx, by, object: panel, input: { seatId, cost } }) {
    const key = { bodyId: panel.bodyId, panelId: panel.id };
    const { memberId } = await getSeatById(tx, { ...key, seatId });
    const { receipt } = at.files;
    const made = await claimCost(tx, by, {
      ...key,
      memberId,
      ...cost,
      spentOn: cost.spentOn as NonNullable<typeof cost.spentOn>,
      receipt: receipt && { folder: at.site.filesFolder, ...receipt },
    });
    if (isRefused<ClaimRefusal>(made))
      return refuse({ [costFields[made.refused]]: words.refused[made.refused] });
    const { hat } = theActor(at);
    const isFacilitator = hat.kind === 'body' && hat.role === 'facilitator';
    return seeOther(isFacilitator ? seatsHref(panel) : expensesHref(panel));
  },
});
