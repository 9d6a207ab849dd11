import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { AreaKind, Boundary } from './geojson.rules.ts';

type Db = Database | Transaction;

export type Area = {
  readonly code: string;
  readonly kind: AreaKind;
  readonly name: string;
  readonly districtSlug: string | null;
  readonly boundary: Boundary;
  readonly source: string;
};

type Ask = { readonly kind: AreaKind; readonly districtSlug?: string | undefined };

/** The areas of a kind that an operator has loaded, of one district or of all, by name; none before that. */
export async function listAreas(db: Db, { kind, districtSlug }: Ask): Promise<Area[]> {
  const rows = await db
    .selectFrom('area')
    .select(['code', 'kind', 'name', 'district_slug as districtSlug', 'boundary', 'source'])
    .where('kind', '=', kind)
    .$if(districtSlug !== undefined, (query) => query.where('district_slug', '=', districtSlug ?? ''))
    .orderBy('name')
    .orderBy('code')
    .execute();
  return rows.map((row) => ({ ...row, boundary: row.boundary as Boundary }));
}

/** The same without their boundaries, for those who only choose one. */
export async function listAreaNames(
  db: Db,
  { kind, districtSlug }: Ask,
): Promise<Pick<Area, 'code' | 'name' | 'districtSlug'>[]> {
  return db
    .selectFrom('area')
    .select(['code', 'name', 'district_slug as districtSlug'])
    .where('kind', '=', kind)
    .$if(districtSlug !== undefined, (query) => query.where('district_slug', '=', districtSlug ?? ''))
    .orderBy('name')
    .orderBy('code')
    .execute();
}

/** Whether any area of a kind has been loaded. */
export async function hasAreas(db: Db, kind: AreaKind): Promise<boolean> {
  const row = await db.selectFrom('area').select('code').where('kind', '=', kind).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Each district’s slug by its code. */
export async function districtSlugs(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('district').select(['gss_code', 'slug']).execute();
  return new Map(rows.map(({ gss_code, slug }) => [gss_code, slug]));
}

export type Replaced = { readonly added: number; readonly changed: number; readonly removed: number };

/** Puts these areas in place of all there were of their kind, and says what that changed. */
export async function replaceAreas(
  tx: Transaction,
  kind: AreaKind,
  areas: readonly Area[],
): Promise<Replaced> {
  const codes = areas.map(({ code }) => code);
  const removed = await tx
    .deleteFrom('area')
    .where('kind', '=', kind)
    .where('code', '<>', sql<string>`all(${codes})`)
    .executeTakeFirst();
  const { rows } = await sql<{ isNew: boolean }>`
    insert into area (code, kind, name, district_slug, boundary, source)
    select code, ${kind}, name, district_slug, boundary::jsonb, source
    from unnest(${codes}::text[], ${areas.map(({ name }) => name)}::text[],
      ${areas.map(({ districtSlug }) => districtSlug)}::text[],
      ${areas.map(({ boundary }) => JSON.stringify(boundary))}::text[],
      ${areas.map(({ source }) => source)}::text[]) as given (code, name, district_slug, boundary, source)
    on conflict (code) do update set kind = excluded.kind, name = excluded.name,
      district_slug = excluded.district_slug, boundary = excluded.boundary, source = excluded.source
    where (area.kind, area.name, area.district_slug, area.boundary)
      is distinct from (excluded.kind, excluded.name, excluded.district_slug, excluded.boundary)
    returning xmax = 0 as "isNew"`.execute(tx);
  const added = rows.filter(({ isNew }) => isNew).length;
  return { added, changed: rows.length - added, removed: Number(removed.numDeletedRows) };
}
