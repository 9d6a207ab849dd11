import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import type { ReferenceKind } from './fact.rules.ts';

/** What an entry is filed under: an identifier in its facts is looked up there. */
export type Filed = {
  readonly bodyId: string | null;
  readonly procurementId: string | null;
  readonly roundId: string | null;
};
export type FoundName = { readonly value: string; readonly name: string; readonly href: string | null };

type Look = (values: readonly string[], filed: Filed) => RawBuilder<FoundName>;

/** Names of what other domains keep, read for pages that bring them together. */
const looks: Partial<Record<ReferenceKind, Look>> = {
  area: (slugs) => sql`select slug as value, name, '/districts/' || slug as href from district
    where slug = any(${slugs})`,
  body: (slugs) => sql`select slug as value, name, '/bodies/' || slug as href from body
    where slug = any(${slugs})`,
  supplier: (ids) => sql`select id::text as value, name, '/suppliers/' || slug as href from supplier
    where id::text = any(${ids})`,
  'supplier-slug': (slugs) => sql`select slug as value, name, '/suppliers/' || slug as href from supplier
    where slug = any(${slugs})`,
  round: (slugs) => sql`select slug as value, title as name, '/say/' || slug as href from round
    where slug = any(${slugs}) and announced_at is not null`,
  framework: (slugs) => sql`select distinct on (slug) slug as value, name, '/frameworks/' || slug as href
    from framework where slug = any(${slugs}) order by slug, version desc`,
  outcome: (names, { roundId }) => sql`select distinct on (o.slug) unnest(array[o.slug, o.id::text]) as value,
      o.plain_name as name, '/frameworks/' || f.slug as href
    from outcome o join framework f on f.id = o.framework_id
    left join round r on r.id = ${roundId} and r.framework_id = f.id
    where o.slug = any(${names}) or o.id::text = any(${names})
    order by o.slug, r.id nulls last, f.version desc`,
  measure: (
    ids,
  ) => sql`select id::text as value, plain_name as name, '/measures/' || slug as href from measure
    where id::text = any(${ids})`,
  procurement: (slugs, { bodyId }) => sql`select p.slug as value, p.title as name,
      '/contracts/' || b.slug || '/' || p.slug as href
    from procurement p join body b on b.id = p.body_id
    where p.body_id = ${bodyId} and p.slug = any(${slugs})`,
  criterion: (ids, { bodyId, procurementId }) => sql`select c.id::text as value,
      c.code || ': ' || c.title as name, '/contracts/' || b.slug || '/' || p.slug || '/tender' as href
    from criterion c join procurement p on p.body_id = c.body_id and p.id = c.procurement_id
    join body b on b.id = c.body_id
    where c.body_id = ${bodyId} and c.procurement_id = ${procurementId} and c.id::text = any(${ids})`,
  bid: (ids, { bodyId, procurementId }) => sql`select id::text as value, label as name, null as href from bid
    where body_id = ${bodyId} and procurement_id = ${procurementId} and id::text = any(${ids})
      and label is not null`,
  promise: (ids, { bodyId, procurementId }) => sql`select m.id::text as value, m.title as name,
      '/promises/' || b.slug || '/' || m.id as href
    from promise m join body b on b.id = m.body_id
    where m.body_id = ${bodyId} and m.procurement_id = ${procurementId} and m.id::text = any(${ids})`,
  statement: (ids, { roundId }) => sql`select s.id::text as value, s.text as name,
      '/say/' || r.slug || '/statements/' || s.number as href
    from statement s join round r on r.id = s.round_id
    where s.round_id = ${roundId} and s.id::text = any(${ids}) and s.state = 'shown'`,
  'payment-file': (hashes, { bodyId }) => sql`select encode(f.sha256, 'hex') as value,
      encode(f.sha256, 'hex') as name, '/money/' || b.slug || '/files/' || f.id as href
    from payment_file f join body b on b.id = f.body_id
    where f.body_id = ${bodyId} and encode(f.sha256, 'hex') = any(${hashes}) and f.coverage = 'published'`,
  'charter-commitment': (slugs) => sql`select distinct on (slug) slug as value, title as name, null as href
    from charter_commitment where slug = any(${slugs}) order by slug, version desc`,
  panel: (slugs) => sql`select slug as value, title as name, '/panels/' || slug as href from panel
    where slug = any(${slugs}) and announced_at is not null`,
};

/** The names and addresses of what identifiers of one kind stand for; what is not there is left out. */
export async function listNames(
  db: Database,
  kind: ReferenceKind,
  values: readonly string[],
  filed: Filed,
): Promise<readonly FoundName[]> {
  const look = looks[kind];
  return look ? (await look([...values], filed).execute(db)).rows : [];
}
