import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../db/connect.ts';
import type { SliceAsk } from './slice-ask.rules.ts';

type Named = { readonly id: string; readonly name: string };
/** What the words of an address are the names of. */
export type SliceNames = {
  readonly body?: Named | undefined;
  readonly district?: Named | undefined;
  readonly ward?: Named | undefined;
  readonly supplier?: Named | undefined;
  readonly contract?: Named | undefined;
  readonly outcome?: Named | undefined;
  readonly measure?: Named | undefined;
};

/** A ward by its name where boundaries were loaded, else as something owed there names it, else by its code. */
export function wardName(code: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`coalesce((select name from area where code = ${code} and kind = 'ward'),
    (select i.place from promise_standing z join promise_instalment i using (body_id, procurement_id, promise_id)
      where z.ward_code = ${code} and i.ward_code = ${code} and i.replaced_by is null limit 1), ${code})`;
}

type Row = Named & { readonly what: keyof SliceNames };

/** Looks everything up at once. A ward is one that boundaries were loaded for, or that a promise names. */
export async function findNames(db: Database, ask: SliceAsk): Promise<SliceNames> {
  const [measure = '', version = ''] = (ask.measure ?? '').split('@');
  const { rows } = await sql<Row>`
    select 'body' as what, id::text, name from body where slug = ${ask.body ?? ''}
    union all select 'district', slug, name from district where slug = ${ask.district ?? ''}
    union all select 'supplier', id::text, name from supplier where slug = ${ask.supplier ?? ''}
    union all (select 'ward', w.code, ${wardName(sql`w.code`)} from (
        select code from area where kind = 'ward' and code = ${ask.ward ?? ''}
        union select ward_code from promise_standing where ward_code = ${ask.ward ?? ''}) w
 limit 1)
    union all select 'contract', t.id::text, t.title from procurement t join body b on b.id = t.body_id
      where b.slug = ${ask.body ?? ''} and t.slug = ${ask.contract ?? ''}
        and exists (select from contract c where c.body_id = t.body_id and c.procurement_id = t.id)
    union all (select 'outcome', o.id::text, o.plain_name from outcome o join framework f on f.id = o.framework_id
      where f.slug = ${ask.framework ?? ''} and o.slug = ${ask.outcome ?? ''} order by f.version desc limit 1)
    union all select 'measure', id::text, plain_name from measure
      where slug = ${measure} and version::text = ${version}`.execute(db);
  return Object.fromEntries(rows.map(({ what, id, name }) => [what, { id, name }]));
}
