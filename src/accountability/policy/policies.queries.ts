import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { Adopted, PolicyContent, PolicyOutcome, PolicySection } from './policy.rules.ts';

type Db = Database | Transaction;
export type PolicyKey = { readonly bodyId: string; readonly version: number };

/** Every version a body adopted, the earliest first. */
export async function listAdopted(db: Db, bodyId: string): Promise<Adopted[]> {
  const rows = await db
    .selectFrom('policy as p')
    .innerJoin('person as m', 'm.id', 'p.adopted_by')
    .select(['p.version', 'p.effective_from', 'p.adopted_at', 'm.name'])
    .where('p.body_id', '=', bodyId)
    .orderBy('p.version')
    .execute();
  return rows.flatMap(({ version, effective_from, adopted_at, name }) =>
    effective_from && adopted_at
      ? [{ version, effectiveFrom: effective_from, adoptedAt: adopted_at, adoptedByName: name ?? '' }]
      : [],
  );
}

/** The version a body is drafting; undefined where it drafts none. */
export async function findDraft(db: Db, bodyId: string) {
  return db
    .selectFrom('policy')
    .select(['version', 'revision'])
    .where('body_id', '=', bodyId)
    .where('adopted_at', 'is', null)
    .executeTakeFirst();
}

/** The same, held until the transaction ends. */
export async function findDraftForUpdate(tx: Transaction, bodyId: string) {
  return tx
    .selectFrom('policy')
    .select(['version', 'revision'])
    .where('body_id', '=', bodyId)
    .where('adopted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** The drafts of these bodies. */
export async function listDraftsOf(db: Db, bodyIds: readonly string[]) {
  return db
    .selectFrom('policy as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['p.body_id as bodyId', 'p.version', 'b.slug', 'b.name'])
    .where('p.body_id', '=', sql<string>`any(${[...bodyIds]}::uuid[])`)
    .where('p.adopted_at', 'is', null)
    .orderBy('b.name')
    .execute();
}

/** Everything one version says. Throws NotFound where there is no such version. */
export async function getPolicyContent(db: Db, key: PolicyKey): Promise<PolicyContent> {
  await orNotFound(of(db.selectFrom('policy').select('version'), key).executeTakeFirst());
  const [sections, plans, priorities, outcomes, served] = await Promise.all([
    of(db.selectFrom('policy_section').select(['section', 'content']), key).execute(),
    of(db.selectFrom('policy_plan'), key)
      .select(['position', 'title', 'address', 'first_year as firstYear', 'last_year as lastYear'])
      .orderBy('position')
      .execute(),
    of(db.selectFrom('policy_priority'), key)
      .select(['position', 'title', 'content'])
      .orderBy('position')
      .execute(),
    listPriorityOutcomes(db, key),
    of(db.selectFrom('policy_priority_plan').select(['position', 'plan_position']), key).execute(),
  ]);
  const textOf = (section: PolicySection) => sections.find((row) => row.section === section)?.content ?? '';
  return {
    sections: {
      vision: textOf('vision'),
      'own-duties': textOf('own-duties'),
      'supplier-duties': textOf('supplier-duties'),
      prevention: textOf('prevention'),
      stopping: textOf('stopping'),
      'social-value-act': textOf('social-value-act'),
    },
    plans,
    priorities: priorities.map((priority) => ({
      ...priority,
      outcomes: outcomes
        .filter(({ position }) => position === priority.position)
        .map(({ outcomeId, slug, name, framework }) => ({ outcomeId, slug, name, framework })),
      plans: served.filter(({ position }) => position === priority.position).map((row) => row.plan_position),
    })),
  };
}

/** The outcomes of every framework in its latest version, framework by framework. */
export async function listOutcomesToChoose(db: Db): Promise<PolicyOutcome[]> {
  return selectOutcomes(db)
    .where(
      'f.version',
      '=',
      sql<number>`(select max(later.version) from framework later where later.slug = f.slug)`,
    )
    .execute();
}

/** Every outcome by `framework/outcome`, of the latest version of its framework. */
export async function listOutcomeIds(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('outcome as o')
    .innerJoin('framework as f', 'f.id', 'o.framework_id')
    .select(['o.id', 'o.slug', 'f.slug as framework'])
    .orderBy('f.version')
    .execute();
  return new Map(rows.map(({ id, slug, framework }) => [`${framework}/${slug}`, id]));
}

function selectOutcomes(db: Db) {
  return db
    .selectFrom('outcome as o')
    .innerJoin('framework as f', 'f.id', 'o.framework_id')
    .select(['o.id as outcomeId', 'o.slug', 'o.name', 'f.name as framework'])
    .orderBy('f.published_on', 'desc')
    .orderBy('f.slug')
    .orderBy('o.position')
    .orderBy('o.slug');
}

function listPriorityOutcomes(db: Db, { bodyId, version }: PolicyKey) {
  return selectOutcomes(db)
    .innerJoin('policy_priority_outcome as c', 'c.outcome_id', 'o.id')
    .select('c.position')
    .where('c.body_id', '=', bodyId)
    .where('c.version', '=', version)
    .execute();
}

type Keyed<Query> = { where(column: 'body_id' | 'version', operator: '=', value: string | number): Query };

/** Of one version only. */
function of<Query extends Keyed<Query>>(query: Query, { bodyId, version }: PolicyKey): Query {
  return query.where('body_id', '=', bodyId).where('version', '=', version);
}
