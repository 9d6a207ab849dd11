import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { OpenedBid } from '../../bids/opened-bid.rules.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listDebarments } from '../debarment/debarment.queries.ts';
import { findDebarred, type LookedUp } from '../debarment/debarment.rules.ts';
import type { Declaration } from '../declaring/declaration.rules.ts';
import { findDeclaration } from '../declaring/declarations.queries.ts';
import { listCompanyNumbers } from './company-numbers.queries.ts';
import type { Standing } from './standing.rules.ts';
import { listStandingRows } from './standings.queries.ts';

/** Where every bidder of an opened competition stands, looked up in the debarment list as of a day. */
export async function readStandings(
  db: Database | Transaction,
  key: ProcurementKey,
  on: Temporal.PlainDate,
): Promise<Standing[]> {
  const [bids, rows, list] = await Promise.all([
    listOpenedBids(db, key),
    listStandingRows(db, key),
    listDebarments(db),
  ]);
  const numbers = await listCompanyNumbers(
    db,
    bids.map(({ supplierId }) => supplierId),
  );
  return Promise.all(
    bids.map(async (bid) => {
      const declaration = (await findDeclaration(db, bid.supplierId)) ?? null;
      const people = toBeLookedUp(bid, numbers.get(bid.supplierId) ?? null, declaration);
      const row = rows.find(({ bidId }) => bidId === bid.id);
      return {
        bidId: bid.id,
        label: bid.label,
        supplierId: bid.supplierId,
        supplierName: bid.supplierName,
        declaration,
        matches: findDebarred(people, list, on),
        questions: row?.questions ?? [],
        decided: row?.decided ?? null,
      };
    }),
  );
}

/** The bidder, everybody it says it relies on, and the sub-contractors its bid names. */
function toBeLookedUp(
  bid: OpenedBid,
  companyNumber: string | null,
  declaration: Declaration | null,
): LookedUp[] {
  return [
    { role: 'bidder', name: bid.supplierName, companyNumber },
    ...(declaration?.associated ?? []).map((associated) => ({ role: 'associated' as const, ...associated })),
  ];
}
