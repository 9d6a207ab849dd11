import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { ConflictDecision, Declared, Finding } from './declarations.rules.ts';
import type { LinkKind } from './links.rules.ts';

export type DeclarationKey = ProcurementKey & { readonly personId: string; readonly bidId: string };

/** One line of the register of conflicts: who declared what about which bidder, and what was decided. */
export type Declaration = Declared & {
  readonly personId: string;
  readonly personName: string;
  readonly bidId: string;
  readonly supplierName: string;
  readonly supplierSlug: string;
  readonly detail: string;
  readonly suggestion: string;
  /** What is done so that the link gives nobody an advantage (s.82). */
  readonly steps: string;
  readonly declaredAt: Temporal.Instant;
  readonly decisionReason: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Temporal.Instant | null;
};

/** The register of conflicts of one competition, in the order they were declared. */
export async function listDeclarations(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<Declaration[]> {
  return db
    .selectFrom('conflict_declaration as c')
    .innerJoin('person as p', 'p.id', 'c.person_id')
    .innerJoin('bid as b', (join) =>
      join
        .onRef('b.body_id', '=', 'c.body_id')
        .onRef('b.procurement_id', '=', 'c.procurement_id')
        .onRef('b.id', '=', 'c.bid_id'),
    )
    .innerJoin('supplier as s', 's.id', 'b.supplier_id')
    .leftJoin('person as d', 'd.id', 'c.decided_by')
    .select([
      'c.person_id as personId',
      sql<string>`coalesce(p.name, p.email, '')`.as('personName'),
      'c.bid_id as bidId',
      's.name as supplierName',
      's.slug as supplierSlug',
      'c.finding',
      'c.detail',
      'c.suggestion',
      'c.steps',
      'c.declared_at as declaredAt',
      'c.decision',
      'c.decision_reason as decisionReason',
      'd.name as decidedByName',
      'c.decided_at as decidedAt',
    ])
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId)
    .orderBy('c.declared_at')
    .orderBy('p.name')
    .orderBy('s.name')
    .execute();
}

/** What a person has declared about each bidder. */
export async function listOwnDeclarations(
  db: Database | Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<(Declared & { readonly bidId: string; readonly detail: string })[]> {
  return db
    .selectFrom('conflict_declaration')
    .select(['bid_id as bidId', 'finding', 'detail', 'decision'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', personId)
    .execute();
}

/** What was declared about one bidder, its row taken: the row decides what may be said next. */
export async function findDeclarationForUpdate(
  tx: Transaction,
  key: DeclarationKey,
): Promise<Declared | undefined> {
  return tx
    .selectFrom('conflict_declaration')
    .select(['finding', 'decision'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', key.personId)
    .where('bid_id', '=', key.bidId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Writes a declaration; a more serious one takes the earlier one's place and is undecided again. */
export async function saveDeclaration(
  tx: Transaction,
  key: DeclarationKey,
  said: {
    readonly finding: Finding;
    readonly detail: string;
    readonly links: readonly LinkKind[];
    readonly suggestion: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  const { finding, detail, suggestion } = said;
  const values = { finding, detail, suggestion, links: [...said.links], declared_at: said.at };
  const undecided = { decision: null, decision_reason: null, decided_by: null, decided_at: null };
  await tx
    .insertInto('conflict_declaration')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      person_id: key.personId,
      bid_id: key.bidId,
      ...values,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'procurement_id', 'person_id', 'bid_id'])
        .doUpdateSet({ ...values, ...undecided }),
    )
    .execute();
}

export async function saveConflictDecision(
  tx: Transaction,
  key: DeclarationKey,
  decided: {
    readonly decision: ConflictDecision;
    readonly reason: string;
    readonly steps: string;
    readonly by: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .updateTable('conflict_declaration')
    .set({
      decision: decided.decision,
      decision_reason: decided.reason,
      steps: decided.steps,
      decided_by: decided.by,
      decided_at: decided.at,
    })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', key.personId)
    .where('bid_id', '=', key.bidId)
    .execute();
}
