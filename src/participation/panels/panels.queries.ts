import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { Category, Quota, Recruit } from './panel.rules.ts';
import type { SeedKind } from './seed.rules.ts';

type Db = Database | Transaction;

export type PanelKey = { readonly bodyId: string; readonly panelId: string };

/** A panel with what a page needs to say whose it is and what it is for. */
export type Panel = Awaited<ReturnType<typeof findPanel>>;

const panelColumns = [
  'n.id',
  'n.body_id as bodyId',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'n.procurement_id as procurementId',
  'p.slug as procurementSlug',
  'p.title as procurementTitle',
  'p.notice_published_at as noticePublishedAt',
  'n.slug',
  'n.title',
  'n.about',
  'n.purpose',
  'n.seats',
  'n.minimum_age as minimumAge',
  'n.district_slug as districtSlug',
  'd.name as districtName',
  'n.payment_pence as paymentPence',
  'n.days',
  'n.days_note as daysNote',
  'n.childcare',
  'n.expenses_covered as expensesCovered',
  'n.recruits',
  'n.categories',
  'n.household_rule as householdRule',
  'n.opens_at as opensAt',
  'n.closes_at as closesAt',
  'n.draws_at as drawsAt',
  'n.seed_kind as seedKind',
  'n.seed_other as seedOther',
  'n.seed_numbers as seedNumbers',
  'n.seed_source as seedSource',
  'n.announced_at as announcedAt',
  'n.pool_closed_at as poolClosedAt',
  'n.drawn_at as drawnAt',
  'n.forgotten_at as forgottenAt',
  'n.abandoned_at as abandonedAt',
  'n.abandoned_reason as abandonedReason',
] as const;

/** Every panel with its body and purchase: what lists and pages start from. */
export function selectPanels(db: Db) {
  return db
    .selectFrom('panel as n')
    .innerJoin('body as b', 'b.id', 'n.body_id')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'n.body_id').onRef('p.id', '=', 'n.procurement_id'),
    )
    .leftJoin('district as d', 'd.slug', 'n.district_slug')
    .select(panelColumns)
    .$narrowType<{ recruits: Recruit[]; categories: Category[] | null; seedKind: SeedKind | null }>();
}

/** A panel by its key, draft or not. */
export function findPanel(db: Db, { bodyId, panelId }: PanelKey) {
  return orNotFound(
    selectPanels(db).where('n.body_id', '=', bodyId).where('n.id', '=', panelId).executeTakeFirst(),
  );
}

/** A panel that its public address names, once it is announced. */
export function findPanelBySlug(db: Db, slug: string): Promise<Panel> {
  return orNotFound(
    selectPanels(db)
      .where('n.slug', '=', slug)
      .where('n.announced_at', 'is not', null)
      .orderBy('n.announced_at')
      .executeTakeFirst(),
  );
}

/** A body’s own panel by its slug, drafts included. */
export function findPanelAtDesk(db: Db, bodyId: string, slug: string): Promise<Panel> {
  return orNotFound(
    selectPanels(db).where('n.body_id', '=', bodyId).where('n.slug', '=', slug).executeTakeFirst(),
  );
}

/** Holds a panel while something about it is decided; everything that changes it waits here. */
export async function holdPanel(tx: Transaction, { bodyId, panelId }: PanelKey): Promise<void> {
  await orNotFound(
    tx
      .selectFrom('panel')
      .select('id')
      .where('body_id', '=', bodyId)
      .where('id', '=', panelId)
      .forUpdate()
      .executeTakeFirst(),
  );
}

/** Holds a panel as it is, beside others who do the same: for joining its pool. */
export async function holdPanelOpen(tx: Transaction, { bodyId, panelId }: PanelKey): Promise<void> {
  await orNotFound(
    tx
      .selectFrom('panel')
      .select('id')
      .where('body_id', '=', bodyId)
      .where('id', '=', panelId)
      .forShare()
      .executeTakeFirst(),
  );
}

/** A body’s panels, drafts included, the newest first. */
export function listPanelsAtDesk(db: Db, bodyId: string): Promise<Panel[]> {
  return selectPanels(db).where('n.body_id', '=', bodyId).orderBy('n.created_at', 'desc').execute();
}

/** Every announced panel, the newest first. */
export function listPublicPanels(db: Db): Promise<Panel[]> {
  return selectPanels(db).where('n.announced_at', 'is not', null).orderBy('n.announced_at', 'desc').execute();
}

/** The announced panels of one purchase. */
export function listPanelsOf(
  db: Db,
  key: { readonly bodyId: string; readonly procurementId: string },
): Promise<Panel[]> {
  return selectPanels(db)
    .where('n.body_id', '=', key.bodyId)
    .where('n.procurement_id', '=', key.procurementId)
    .where('n.announced_at', 'is not', null)
    .orderBy('n.announced_at')
    .execute();
}

/** The panel’s quotas, in the order of their names. */
export function listQuotas(db: Db, { bodyId, panelId }: PanelKey): Promise<Quota[]> {
  return db
    .selectFrom('panel_quota')
    .select(['category', 'feature', 'minimum', 'maximum', 'people'])
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .orderBy('category')
    .orderBy('feature')
    .execute();
}
