import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { NeedOfferTable } from '../../../db/tables.ts';
import type { Decision } from '../../../participation/network/moderation.rules.ts';
import { decisionColumns } from '../decided.queries.ts';
import type { OfferState } from './offer.rules.ts';

type Db = Database | Transaction;

/** What of an offer is proposed or agreed already. */
export const taken = sql<number>`(select coalesce(sum(coalesce(m.arrived_quantity, m.quantity)), 0) from need_match m
  where m.body_id = o.body_id and m.offer_id = o.id and m.state in ('proposed', 'agreed'))::float8`;

function selectOffers(db: Db) {
  return db
    .selectFrom('need_offer as o')
    .innerJoin('promise as p', (on) =>
      on
        .onRef('p.body_id', '=', 'o.body_id')
        .onRef('p.procurement_id', '=', 'o.procurement_id')
        .onRef('p.id', '=', 'o.promise_id'),
    )
    .innerJoin('measure as e', 'e.id', 'p.measure_id')
    .innerJoin('supplier as s', 's.id', 'o.supplier_id')
    .innerJoin('body as b', 'b.id', 'o.body_id')
    .leftJoin('district as d', 'd.slug', 'o.district_slug')
    .select(['o.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 'o.id as offerId'])
    .select(['o.procurement_id as procurementId', 'o.promise_id as promiseId', 'p.title as promiseTitle'])
    .select(['p.unit', 'e.slug as measureSlug', 'e.plain_name as measureName', 'o.title'])
    .select(['o.supplier_id as supplierId', 's.slug as supplierSlug', 's.name as supplierName'])
    .select(['o.district_slug as districtSlug', 'd.name as districtName', 'o.ends_on as endsOn'])
    .select(['o.offered_by as offeredBy', 'o.offered_at as offeredAt', 'o.shown_at as shownAt'])
    .select(['o.ground', 'o.reason', 'o.decided_at as decidedAt'])
    .select((eb) => [
      eb.ref('o.state').$castTo<OfferState>().as('state'),
      eb.cast<number>('o.quantity', 'float8').as('quantity'),
    ])
    .select(taken.as('taken'));
}
export type Offer = Awaited<ReturnType<typeof getOffer>>;

export function getOffer(db: Db, offerId: string) {
  return orNotFound(selectOffers(db).where('o.id', '=', offerId).executeTakeFirst());
}
/** The same with its row locked; what is taken of it is read after the lock. */
export async function getOfferForUpdate(tx: Transaction, offerId: string): Promise<Offer> {
  await tx.selectFrom('need_offer').select('id').where('id', '=', offerId).forNoKeyUpdate().execute();
  return await getOffer(tx, offerId);
}

/** Offers that stand on a day and have something left, of a kind or in a district where asked; the newest first. */
export function listStandingOffers(
  db: Db,
  on: Temporal.PlainDate,
  asked: { readonly districtSlug?: string | undefined; readonly measureSlug?: string | undefined } = {},
) {
  const { districtSlug, measureSlug } = asked;
  return selectOffers(db)
    .where('o.state', '=', 'shown')
    .where('o.ends_on', '>=', on)
    .where(sql<boolean>`o.quantity > ${taken}`)
    .$if(measureSlug !== undefined, (query) => query.where('e.slug', '=', measureSlug ?? ''))
    .$if(districtSlug !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb('o.district_slug', 'is', null), eb('o.district_slug', '=', districtSlug ?? '')]),
      ),
    )
    .orderBy('o.shown_at', 'desc')
    .limit(1000)
    .execute();
}
export function listOffersOfSupplier(db: Db, supplierId: string) {
  return selectOffers(db).where('o.supplier_id', '=', supplierId).orderBy('o.offered_at', 'desc').execute();
}
export function listWaitingOffers(db: Db, bodyId: string, limit: number) {
  return selectOffers(db)
    .where('o.body_id', '=', bodyId)
    .where('o.state', '=', 'waiting')
    .orderBy('o.offered_at')
    .limit(limit)
    .execute();
}

export async function insertOffer(tx: Transaction, row: Insertable<NeedOfferTable>): Promise<void> {
  await tx.insertInto('need_offer').values(row).execute();
}
export async function withdrawRow(
  tx: Transaction,
  { bodyId, offerId }: { readonly bodyId: string; readonly offerId: string },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('need_offer')
    .set({ state: 'withdrawn', ended_at: at })
    .where('body_id', '=', bodyId)
    .where('id', '=', offerId)
    .execute();
}
export async function saveOfferDecision(
  tx: Transaction,
  { bodyId, offerId }: { readonly bodyId: string; readonly offerId: string },
  decision: Decision,
  decided: { readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx
    .updateTable('need_offer')
    .set(decisionColumns(decision, decided))
    .where('body_id', '=', bodyId)
    .where('id', '=', offerId)
    .execute();
}
