import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

type Place = { readonly name: string; readonly slug: string };
/** Where an act belongs, by name. */
export type FiledUnder = {
  readonly body: Place | null;
  readonly procurement: (Place & { readonly bodySlug: string }) | null;
  readonly round: Place | null;
};
type Subject = {
  readonly bodyId: string | null;
  readonly procurementId: string | null;
  readonly roundId: string | null;
};

/** Finds the names of what entries are filed under, all at once. */
export async function findFiledUnder(
  db: Database,
  entries: readonly Subject[],
): Promise<(entry: Subject) => FiledUnder> {
  const [bodies, procurements, rounds] = await Promise.all([
    listPlaces(
      sql`body`,
      sql`name`,
      entries.flatMap(({ bodyId }) => bodyId ?? []),
      db,
    ),
    listProcurements(
      db,
      entries.flatMap(({ procurementId }) => procurementId ?? []),
    ),
    listPlaces(
      sql`round`,
      sql`title`,
      entries.flatMap(({ roundId }) => roundId ?? []),
      db,
    ),
  ]);
  return ({ bodyId, procurementId, roundId }) => ({
    body: bodies.get(bodyId ?? '') ?? null,
    procurement: procurements.get(procurementId ?? '') ?? null,
    round: rounds.get(roundId ?? '') ?? null,
  });
}

async function listPlaces(
  table: ReturnType<typeof sql>,
  name: ReturnType<typeof sql>,
  ids: readonly string[],
  db: Database,
): Promise<ReadonlyMap<string, Place>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Place & { id: string }>`
    select id, ${name} as name, slug from ${table} where id = any(${[...new Set(ids)]})`.execute(db);
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}

async function listProcurements(db: Database, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Place & { readonly bodySlug: string }>();
  const { rows } = await sql<Place & { id: string; bodySlug: string }>`
    select p.id, p.title as name, p.slug, b.slug as "bodySlug"
    from procurement p join body b on b.id = p.body_id where p.id = any(${[...new Set(ids)]})`.execute(db);
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}

/** What entries can be filtered by: every body, purchase and round that the record speaks of. */
export type FilterChoices = {
  readonly bodies: readonly Place[];
  readonly procurements: readonly (Place & { readonly bodySlug: string })[];
  readonly rounds: readonly Place[];
};

/** The choices of the filters; purchases and rounds of one body alone where one is chosen. */
export async function listFilterChoices(db: Database, bodyId: string | undefined): Promise<FilterChoices> {
  const own = (column: ReturnType<typeof sql>) => (bodyId ? sql`and ${column} = ${bodyId}` : sql``);
  const [bodies, procurements, rounds] = await Promise.all([
    sql<Place>`select name, slug from body order by name`.execute(db),
    sql<Place & { bodySlug: string }>`select p.title as name, p.slug, b.slug as "bodySlug"
      from procurement p join body b on b.id = p.body_id
      where exists (select from record_entry e where e.procurement_id = p.id) ${own(sql`p.body_id`)}
      order by p.title limit 500`.execute(db),
    sql<Place>`select r.title as name, r.slug from round r
      where r.announced_at is not null ${own(sql`r.body_id`)} order by r.title limit 500`.execute(db),
  ]);
  return { bodies: bodies.rows, procurements: procurements.rows, rounds: rounds.rows };
}

/** The identifiers behind the names of a filter; undefined where there is no such thing. */
export async function findFilterIds(
  db: Database,
  named: { readonly body?: string; readonly contract?: string; readonly round?: string },
): Promise<{ bodyId?: string; procurementId?: string; roundId?: string } | undefined> {
  const [contractBody = '', contract = ''] = named.contract?.split('/') ?? [];
  const { rows } = await sql<{ bodyId: string | null; procurementId: string | null; roundId: string | null }>`
    select (select id from body where slug = ${named.body ?? null}) as "bodyId",
      (select p.id from procurement p join body b on b.id = p.body_id
        where b.slug = ${contractBody} and p.slug = ${contract}) as "procurementId",
      (select id from round where slug = ${named.round ?? null} and announced_at is not null) as "roundId"`.execute(
    db,
  );
  const [found] = rows;
  const isMissing =
    (named.body && !found?.bodyId) ||
    (named.contract && !found?.procurementId) ||
    (named.round && !found?.roundId);
  if (!found || isMissing) return undefined;
  return {
    ...(found.bodyId ? { bodyId: found.bodyId } : {}),
    ...(found.procurementId ? { procurementId: found.procurementId } : {}),
    ...(found.roundId ? { roundId: found.roundId } : {}),
  };
}
