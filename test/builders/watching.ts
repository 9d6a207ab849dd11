import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/db/connect.ts';
import { systemRandom } from '../../src/values/random.ts';
import { uuidV4 } from '../../src/values/uuid.ts';

type OnWatch = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly personId: string;
  readonly state?: 'offered' | 'accepted';
};

/** Somebody’s seat on a panel of their own that watches a purchase, drawn in August 2026. */
export async function seatOnWatch(db: Database, given: OnWatch): Promise<{ panelId: string }> {
  const { bodyId, procurementId, personId, state = 'accepted' } = given;
  const [panelId, memberId] = [uuidV4(systemRandom()), uuidV4(systemRandom())];
  const at = (day: string) => Temporal.Instant.from(`2026-08-${day}T11:00:00Z`);
  const of = { body_id: bodyId, panel_id: panelId };
  await db
    .insertInto('panel')
    .values({
      body_id: bodyId,
      id: panelId,
      procurement_id: procurementId,
      slug: `watch-${panelId}`,
      title: 'Residents who watch home repairs',
      about: 'They look whether what was promised is done.',
      purpose: 'monitor',
      seats: 3,
      minimum_age: 18,
      payment_pence: 9000,
      days: 3,
      recruits: ['open-call'],
      categories: ['sex'],
      household_key: randomBytes(32),
      created_at: at('01'),
      created_by: personId,
      announced_at: at('02'),
      opens_at: at('03'),
      closes_at: at('10'),
      draws_at: at('12'),
      seed_source: 'The Lotto draw of 11 August 2026',
      seed_kind: 'lotto',
    })
    .execute();
  await db
    .insertInto('pool_member')
    .values({ ...of, id: memberId, person_id: personId, joined_at: at('04'), consented_at: at('04') })
    .execute();
  await db
    .insertInto('panel_draw')
    .values({
      ...of,
      number: 0,
      pool_sha256: randomBytes(32),
      seed: '1 2 3 4 5 6',
      ticket: 1,
      result: '{}',
      drawn_at: at('12'),
    })
    .execute();
  const accepted = { answered_at: at('14'), conduct_version: 1, conduct_accepted_at: at('14') };
  await db
    .insertInto('panel_seat')
    .values({
      ...of,
      pool_member_id: memberId,
      draw_number: 0,
      state,
      offered_at: at('12'),
      ...(state === 'accepted' ? accepted : {}),
    })
    .execute();
  return { panelId };
}
