import { isRefused } from '../../../acts/by.ts';
import { formOf, readDate, readTicked } from '../../../procurement/tenders/form-fields.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { findOwnPanel } from '../desk/find-own-panel.ts';
import { expensesHref } from '../serving/hrefs.rules.ts';
import { seatName } from '../serving/seat-name.en.ts';
import { listClaims, type PanelClaim } from './claims.queries.ts';
import { ClaimsDeskPage } from './claims-desk.page.tsx';
import { markPaid, type PayRefusal } from './decide-claim.ts';
import { words } from './words.en.ts';

/** Who decides claims and notes what was paid. */
export const claimOfficers = bodyRole('procurement-officer', 'finance-officer');

/** Every claim of a panel; posting it notes what was paid. */
export const claimsDeskRoute = route({
  path: '/work/:body/panels/:panel/expenses',
  who: claimOfficers,
  object: findOwnPanel,
  async page(at, panel, form) {
    const claims = await listClaims(at.db, { bodyId: panel.bodyId, panelId: panel.id });
    const { hat } = theActor(at);
    const seesSeats = hat.kind === 'body' && hat.role === 'procurement-officer';
    return {
      title: words.desk.title(panel.title),
      desk: true,
      isSecret: true,
      body: <ClaimsDeskPage {...{ panel, claims, seesSeats, form }} />,
      data: { panel: panel.slug, claims: claims.map(forFinance) },
    };
  },
  form: formOf((form) => ({
    claimIds: readTicked(form, 'claim'),
    paidOn: readDate(form, 'paidOn', dateFaults(words.dateWhat)),
  })),
  async post({ tx, by, object: panel, input: { claimIds, paidOn } }) {
    const day = paidOn as NonNullable<typeof paidOn>;
    const paid = await markPaid(tx, by, { bodyId: panel.bodyId, panelId: panel.id, claimIds, paidOn: day });
    if (!isRefused<PayRefusal>(paid)) return seeOther(expensesHref(panel));
    const field = paid.refused === 'in-the-future' ? 'paidOn' : '';
    return refuse({ [field]: words.desk.payRefused[paid.refused] });
  },
});

/** The same as a spreadsheet, for whoever pays. */
export const claimsCsvRoute = route({
  path: '/work/:body/panels/:panel/expenses/csv',
  who: claimOfficers,
  object: findOwnPanel,
  async page(at, panel) {
    const claims = await listClaims(at.db, { bodyId: panel.bodyId, panelId: panel.id });
    const rows = claims.map((claim) => Object.values(forFinance(claim)));
    return handOverTable(tableFormat(at.query) ?? 'csv', {
      name: `${panel.slug}-payments`,
      head: words.csvHead,
      rows,
    });
  },
});

/** One claim as finance needs it, in the order of the columns. */
function forFinance(claim: PanelClaim) {
  return {
    claim: claim.id,
    who: seatName(claim),
    kind: claim.kind,
    day: claim.spentOn.toString(),
    amountPence: claim.amountPence,
    paidHow: claim.paidHow ?? '',
    note: claim.note,
    receipt: claim.fileId ? 'yes' : 'no',
    decision: claim.decision ?? '',
    reason: claim.decisionReason,
    paidOn: claim.paidOn?.toString() ?? '',
  };
}
