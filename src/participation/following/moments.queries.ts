import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { type FollowSubject, readAbout } from './follow.rules.ts';

export type Told = {
  readonly slug: string;
  readonly title: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly about: readonly FollowSubject[];
};
type Row = Omit<Told, 'about'> & { readonly about: readonly (string | null)[] };

function toldOf(row: Row | undefined): Told {
  if (!row) throw new NotFound();
  return { ...row, about: row.about.flatMap((about) => (about === null ? [] : [readAbout(about)])) };
}

/** A round with what to follow to hear of it: itself, its body, its district. */
export async function findRoundToTell(tx: Transaction, roundId: string): Promise<Told> {
  const { rows } = await sql<Row>`
    select r.slug, r.title, b.slug as "bodySlug", b.name as "bodyName",
      array['round:' || r.id, 'body:' || b.id,
        'district:' || coalesce(r.district_slug, p.district_slug, b.district_slug)] as about
    from round r join body b on b.id = r.body_id
    left join procurement p on p.body_id = r.body_id and p.id = r.procurement_id
    where r.id = ${roundId}`.execute(tx);
  return toldOf(rows[0]);
}

/** A purchase with what to follow to hear of it: its body and district, and the rounds that shaped it. */
export async function findPurchaseToTell(
  tx: Transaction,
  key: { readonly bodyId: string; readonly procurementId: string },
): Promise<Told> {
  const { rows } = await sql<Row>`
    select p.slug, p.title, b.slug as "bodySlug", b.name as "bodyName",
      array['body:' || b.id, 'district:' || coalesce(p.district_slug, b.district_slug)] || array(
        select 'round:' || r.id from round r
          where r.body_id = p.body_id and r.procurement_id = p.id and r.announced_at is not null
        union select 'round:' || l.round_id from criterion_mandate_line l
          where l.body_id = p.body_id and l.procurement_id = p.id) as about
    from procurement p join body b on b.id = p.body_id
    where p.body_id = ${key.bodyId} and p.id = ${key.procurementId}`.execute(tx);
  return toldOf(rows[0]);
}
