import type { Database } from '../../../../../db/connect.ts';
import { listLeftOutBids } from '../../../../../procurement/awards/left-out.queries.ts';
import { decideRegime } from '../../../../../procurement/tenders/regime.rules.ts';
import { findBodyKind, listThresholds } from '../../../../../procurement/tenders/tenders.queries.ts';
import { londonDate } from '../../../../../values/dates.ts';
import { listAwardsOf, listPublicBidsOf, listSuppliersById } from './awards.queries.ts';
import {
  listContractsOf,
  listIndicatorsOf,
  listRatingsOf,
  listSpendsOf,
  listVerdictsOf,
} from './contracts.queries.ts';
import type { Facts, Life } from './life.rules.ts';
import { type Lots, listEntries, listLots, listNoticesOf, type ProcessKey } from './processes.queries.ts';
import {
  listInstalmentsOf,
  listPromisesOf,
  listRemediesOf,
  listReportsOf,
  listVariationsOf,
} from './promises.queries.ts';
import {
  listAbandonmentsOf,
  listAmendmentsOf,
  listAnswersOf,
  listCriteriaOf,
  listDeadlineChangesOf,
  listDocumentsOf,
  listMandateLinesOf,
  listPanelsOf,
} from './tenders.queries.ts';

/** The kinds of entries whose facts releases are made of: what no table keeps as it was. */
const entryTypes = [
  'pipeline-listed',
  'tender-notice-published',
  'bids-opened',
  'claim-made',
  'claim-made-of',
  'claim-checked',
  'need-met',
] as const;

/** Reads processes together: one query for each kind of fact, however many processes there are. */
export async function readLives(db: Database, keys: readonly ProcessKey[]): Promise<Life[]> {
  if (keys.length === 0) return [];
  const lots = await listLots(db, keys);
  const ids = { bodyIds: [...new Set(lots.map(({ bodyId }) => bodyId))], lotIds: lots.map(({ id }) => id) };
  const [facts, thresholds] = await Promise.all([readFacts(db, ids), listThresholds(db)]);
  const kinds = new Map(
    await Promise.all(ids.bodyIds.map(async (id) => [id, await findBodyKind(db, id)] as const)),
  );
  return keys.flatMap(({ processId }) => {
    const [first, ...others] = lots.filter(({ id, lotsOf }) => (lotsOf ?? id) === processId);
    if (!first) return [];
    const own = new Set([first.id, ...others.map(({ id }) => id)]);
    const { regime } = decideRegime(
      { ...first, valuePence: first.allLotsPence },
      kinds.get(first.bodyId) ?? 'council',
      thresholds,
      londonDate(first.createdAt),
    );
    const isAboveThreshold = regime === 'unknown' ? null : regime === 'over';
    return [{ lots: [first, ...others], isAboveThreshold, facts: ofLots(facts, own) }];
  });
}

async function readFacts(db: Database, ids: Lots): Promise<Facts> {
  const [awards, contracts] = await Promise.all([listAwardsOf(db, ids), listContractsOf(db, ids)]);
  return {
    entries: await listEntries(db, ids, entryTypes),
    notices: await listNoticesOf(db, ids),
    criteria: await listCriteriaOf(db, ids),
    mandateLines: await listMandateLinesOf(db, ids),
    documents: await listDocumentsOf(db, ids),
    amendments: await listAmendmentsOf(db, ids),
    deadlineChanges: await listDeadlineChangesOf(db, ids),
    answers: await listAnswersOf(db, ids),
    abandonments: await listAbandonmentsOf(db, ids),
    panels: await listPanelsOf(db, ids),
    awards,
    bids: await listPublicBidsOf(db, ids),
    leftOut: await listLeftOutOf(db, awards),
    contracts,
    indicators: await listIndicatorsOf(db, ids),
    ratings: await listRatingsOf(db, ids),
    verdicts: await listVerdictsOf(db, ids),
    spends: await listSpendsOf(db, ids),
    promises: await listPromisesOf(db, ids),
    instalments: await listInstalmentsOf(db, ids),
    variations: await listVariationsOf(db, ids),
    remedies: await listRemediesOf(db, ids),
    reports: await listReportsOf(db, ids),
    suppliers: await listSuppliersById(db, [
      ...new Set([...awards, ...contracts].map(({ supplierId }) => supplierId)),
    ]),
  };
}

/** Bids that are not ranked, of lots whose award is published: that they are, and not why. */
async function listLeftOutOf(
  db: Database,
  awards: readonly { readonly bodyId: string; readonly lotId: string }[],
): Promise<{ lotId: string; bidId: string }[]> {
  const all = await Promise.all(
    awards.map(async ({ bodyId, lotId }) => {
      const bids = await listLeftOutBids(db, { bodyId, procurementId: lotId });
      return bids.map(({ bidId }) => ({ lotId, bidId }));
    }),
  );
  return all.flat();
}

/** The facts of these lots alone; suppliers are named by whoever mentions them. */
function ofLots(facts: Facts, lotIds: ReadonlySet<string>): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, rows]) => [
      name,
      name === 'suppliers'
        ? rows
        : (rows as readonly { readonly lotId: string | null }[]).filter(({ lotId }) =>
            lotIds.has(lotId ?? ''),
          ),
    ]),
  ) as Facts;
}
