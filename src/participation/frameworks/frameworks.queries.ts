import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

export type FrameworkOutcome = {
  readonly id: string;
  readonly themeId: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly plainLine: string;
  readonly position: number;
};
export type FrameworkVersion = {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly name: string;
  readonly about: string;
  readonly ownerSlug: string | null;
  readonly publishedOn: Temporal.PlainDate;
  readonly themes: readonly { id: string; slug: string; name: string; position: number }[];
  readonly outcomes: readonly FrameworkOutcome[];
  /** Which measures serve which outcomes. */
  readonly measures: readonly { id: string; slug: string; plainName: string; outcomeId: string }[];
};

function selectFrameworks(db: Db) {
  return db
    .selectFrom('framework as f')
    .select(['f.id', 'f.slug', 'f.version', 'f.name', 'f.about', 'f.owner_slug as ownerSlug'])
    .select('f.published_on as publishedOn');
}

/** Every version of a framework with all that is in it, the earliest first; none where there is no such framework. */
export async function listVersions(db: Db, slug: string): Promise<FrameworkVersion[]> {
  const versions = await selectFrameworks(db).where('f.slug', '=', slug).orderBy('f.version').execute();
  return withContents(db, versions);
}

/** The version that stands now: the latest. */
export async function findStandingFramework(db: Db, slug: string): Promise<FrameworkVersion | undefined> {
  const query = selectFrameworks(db).where('f.slug', '=', slug).orderBy('f.version', 'desc').limit(1);
  const [standing] = await withContents(db, await query.execute());
  return standing;
}

/** Locks all versions of a framework, so that two who adopt at once come one after the other. */
export async function lockFramework(tx: Transaction, slug: string): Promise<void> {
  await tx
    .selectFrom('framework')
    .select('id')
    .where('slug', '=', slug)
    .where('version', '=', 1)
    .forUpdate()
    .execute();
}

/** The standing version of each framework, by name, with who owns it. */
export function listStandingFrameworks(db: Db) {
  return selectFrameworks(db)
    .leftJoin('body as b', 'b.slug', 'f.owner_slug')
    .select('b.name as ownerName')
    .where('f.version', '=', (eb) =>
      eb
        .selectFrom('framework as l')
        .select((max) => max.fn.max('l.version').as('version'))
        .whereRef('l.slug', '=', 'f.slug'),
    )
    .orderBy('f.name')
    .execute();
}

type Row = Omit<FrameworkVersion, 'themes' | 'outcomes' | 'measures'>;

async function withContents(db: Db, rows: readonly Row[]): Promise<FrameworkVersion[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [themes, outcomes, measures] = await Promise.all([
    db
      .selectFrom('theme')
      .select(['framework_id as frameworkId', 'id', 'slug', 'name', 'position'])
      .where('framework_id', 'in', ids)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('outcome as o')
      .innerJoin('theme as t', 't.id', 'o.theme_id')
      .select(['o.framework_id as frameworkId', 'o.id', 'o.theme_id as themeId', 'o.slug', 'o.name'])
      .select(['o.plain_name as plainName', 'o.plain_line as plainLine', 'o.position'])
      .where('o.framework_id', 'in', ids)
      .orderBy('t.position')
      .orderBy('o.position')
      .execute(),
    db
      .selectFrom('measure_outcome as mo')
      .innerJoin('measure as m', 'm.id', 'mo.measure_id')
      .innerJoin('outcome as o', 'o.id', 'mo.outcome_id')
      .select(['o.framework_id as frameworkId', 'm.id', 'm.slug', 'm.plain_name as plainName'])
      .select('mo.outcome_id as outcomeId')
      .where('o.framework_id', 'in', ids)
      .orderBy('m.position')
      .orderBy('m.slug')
      .orderBy('o.position')
      .execute(),
  ]);
  const of = <T extends { frameworkId: string }>(all: readonly T[], id: string) =>
    all.filter(({ frameworkId }) => frameworkId === id);
  return rows.map((row) => ({
    ...row,
    themes: of(themes, row.id),
    outcomes: of(outcomes, row.id),
    measures: of(measures, row.id),
  }));
}

/** A body’s slug, which frameworks name their owner by. */
export async function findOwner(db: Db, bodyId: string): Promise<string> {
  const row = await db.selectFrom('body').select('slug').where('id', '=', bodyId).executeTakeFirst();
  return row?.slug ?? '';
}
