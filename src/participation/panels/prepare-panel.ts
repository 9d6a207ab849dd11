import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { slugOf } from '../../people/organisations/slug.rules.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { mayAskDistrict } from '../rounds/may-ask-district.ts';
import type { Quota } from './panel.rules.ts';
import { checkPanelDetails, type DetailsRefusal, type PanelDetails } from './panel-details.rules.ts';
import { findPanel, holdPanel, type PanelKey } from './panels.queries.ts';
import { replaceQuotas } from './quotas/quotas.queries.ts';
import { findQuotaFaults } from './quotas/quotas.rules.ts';

/** What the first page settles. */
export type PanelPurposeInput = Pick<PanelDetails, 'procurementId' | 'purpose' | 'title' | 'about'>;

export type PrepareRefusal = DetailsRefusal | 'already-announced' | 'district-not-own' | 'quotas-do-not-fit';

/** 256 bits that nobody reads: with them an address becomes a hash that says nothing. */
const HOUSEHOLD_KEY_BYTES = 32;

/** A procurement officer begins a panel for a purchase. The other steps follow one by one. */
export async function beginPanel(
  tx: Transaction,
  by: By,
  input: PanelPurposeInput & { readonly bodyId: string },
): Promise<PanelKey & { slug: string }> {
  const now = await by.clock.now(tx);
  const row = {
    body_id: input.bodyId,
    id: uuidV7(now.epochMilliseconds, by.random),
    procurement_id: input.procurementId,
    slug: await freeSlug(tx, slugOf(input.title) || 'panel'),
    title: input.title,
    about: input.about,
    purpose: input.purpose,
    household_key: Buffer.from(by.random.nextBytes(HOUSEHOLD_KEY_BYTES)),
    created_at: now,
    created_by: by.actor.personId,
  };
  await tx.insertInto('panel').values(row).execute();
  return { bodyId: row.body_id, panelId: row.id, slug: row.slug };
}

/** Public addresses name no body, so a slug is one that no body’s panel has. */
async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  const taken = await tx
    .selectFrom('panel')
    .select('slug')
    .where((eb) => eb.or([eb('slug', '=', wanted), eb('slug', 'like', `${wanted}-%`)]))
    .execute();
  const slugs = new Set(taken.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!slugs.has(slug)) return slug;
  }
}

/**
 * Settles a part of a panel that is not announced yet. Other seats or another place take the quotas away with them,
 * since they were for the old ones.
 */
export async function changePanel(
  tx: Transaction,
  _by: By,
  input: PanelKey & { readonly change: Partial<PanelDetails> },
): Promise<{ changed: true } | Refusal<PrepareRefusal>> {
  await holdPanel(tx, input);
  const before = await findPanel(tx, input);
  if (before.announcedAt) return { refused: 'already-announced' };
  const details = { ...before, ...input.change };
  const refused = checkPanelDetails(details);
  if (refused) return { refused };
  if (!(await mayAskDistrict(tx, input.bodyId, details.districtSlug))) return { refused: 'district-not-own' };
  const isOther = details.seats !== before.seats || details.districtSlug !== before.districtSlug;
  if (isOther) await replaceQuotas(tx, input, []);
  const columns = columnsOf({ ...details, categories: isOther ? null : details.categories });
  await tx
    .updateTable('panel')
    .set(columns)
    .where('body_id', '=', input.bodyId)
    .where('id', '=', input.panelId)
    .execute();
  return { changed: true };
}

/** Settles what the panel must look like. Refuses quotas that no people could meet. */
export async function setQuotas(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly quotas: readonly Quota[]; readonly householdRule: boolean },
): Promise<{ changed: true } | Refusal<PrepareRefusal>> {
  await holdPanel(tx, input);
  const { seats } = await findPanel(tx, input);
  if (seats === null || findQuotaFaults(input.quotas, seats).length > 0)
    return { refused: 'quotas-do-not-fit' };
  const categories = [...new Set(input.quotas.map(({ category }) => category))];
  const changed = await changePanel(tx, by, {
    ...input,
    change: { categories, householdRule: input.householdRule },
  });
  if (!('refused' in changed)) await replaceQuotas(tx, input, input.quotas);
  return changed;
}

function columnsOf(details: PanelDetails) {
  return {
    procurement_id: details.procurementId,
    purpose: details.purpose,
    title: details.title,
    about: details.about,
    seats: details.seats,
    minimum_age: details.minimumAge,
    district_slug: details.districtSlug,
    payment_pence: details.paymentPence,
    days: details.days,
    days_note: details.daysNote,
    childcare: details.childcare,
    expenses_covered: details.expensesCovered,
    recruits: [...details.recruits],
    categories: details.categories ? [...details.categories] : null,
    household_rule: details.householdRule,
    opens_at: details.opensAt,
    closes_at: details.closesAt,
    draws_at: details.drawsAt,
    seed_kind: details.seedKind,
    seed_other: details.seedOther,
    seed_numbers: details.seedNumbers,
    seed_source: details.seedSource,
  };
}
