import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Finding } from '../declaring/declarations.rules.ts';
import type { LinkKind } from '../declaring/links.rules.ts';
import type { AskedPart, Stage } from './stages.rules.ts';

type Db = Database | Transaction;
export type InterestDecision = 'goes-on' | 'stands-aside';
export type InterestKey = ProcurementKey & { readonly personId: string; readonly stage: Stage };

/** What somebody with a part in the purchase said at one stage, and what was decided. */
export type Interest = {
  readonly personId: string;
  readonly personName: string;
  readonly stage: Stage;
  readonly part: AskedPart;
  readonly finding: Finding;
  readonly detail: string;
  readonly suggestion: string;
  /** Which bidders it is about, by name; none before they are known. */
  readonly bidders: readonly string[];
  readonly declaredAt: Temporal.Instant;
  readonly decision: InterestDecision | null;
  readonly steps: string;
  readonly decisionReason: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Temporal.Instant | null;
};

/** Everything said at any stage, in the order it was said. */
export async function listInterests(db: Db, key: ProcurementKey): Promise<Interest[]> {
  return db
    .selectFrom('interest_declaration as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .leftJoin('person as d', 'd.id', 'i.decided_by')
    .select([
      'i.person_id as personId',
      sql<string>`coalesce(p.name, p.email, '')`.as('personName'),
      'i.stage',
      'i.part',
      'i.finding',
      'i.detail',
      'i.suggestion',
      sql<string[]>`array(select s.name from interest_bidder x
        join bid b on b.body_id = x.body_id and b.procurement_id = x.procurement_id and b.id = x.bid_id
        join supplier s on s.id = b.supplier_id
        where x.body_id = i.body_id and x.procurement_id = i.procurement_id and x.person_id = i.person_id
          and x.stage = i.stage order by s.name)`.as('bidders'),
      'i.declared_at as declaredAt',
      'i.decision',
      'i.steps',
      'i.decision_reason as decisionReason',
      'd.name as decidedByName',
      'i.decided_at as decidedAt',
    ])
    .where('i.body_id', '=', key.bodyId)
    .where('i.procurement_id', '=', key.procurementId)
    .orderBy('i.declared_at')
    .orderBy('p.name')
    .execute();
}

/** What somebody said at one stage, its row taken: it decides what may be said or decided next. */
export async function findInterestForUpdate(tx: Transaction, key: InterestKey) {
  return tx
    .selectFrom('interest_declaration')
    .select(['part', 'finding', 'decision', 'detail'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', key.personId)
    .where('stage', '=', key.stage)
    .forUpdate()
    .executeTakeFirst();
}

export type Said = {
  readonly part: AskedPart;
  readonly finding: Finding;
  readonly links: readonly LinkKind[];
  readonly bidIds: readonly string[];
  readonly detail: string;
  readonly suggestion: string;
  readonly at: Temporal.Instant;
};

/** Writes what somebody said at a stage; something more serious takes the earlier one’s place and is undecided again. */
export async function saveInterest(tx: Transaction, key: InterestKey, said: Said): Promise<void> {
  const of = rowOf(key);
  const { part, finding, detail, suggestion } = said;
  const values = { part, finding, detail, suggestion, links: [...said.links], declared_at: said.at };
  const undecided = { decision: null, steps: '', decision_reason: null, decided_by: null, decided_at: null };
  await tx
    .insertInto('interest_declaration')
    .values({ ...of, ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'procurement_id', 'person_id', 'stage'])
        .doUpdateSet({ ...values, ...undecided }),
    )
    .execute();
  if (said.bidIds.length === 0) return;
  await tx
    .insertInto('interest_bidder')
    .values(said.bidIds.map((bidId) => ({ ...of, bid_id: bidId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export type InterestDecided = {
  readonly decision: InterestDecision;
  readonly steps: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Temporal.Instant;
};

export async function saveInterestDecision(
  tx: Transaction,
  key: InterestKey,
  { decision, steps, reason, by, at }: InterestDecided,
): Promise<void> {
  await tx
    .updateTable('interest_declaration')
    .set({ decision, steps, decision_reason: reason, decided_by: by, decided_at: at })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', key.personId)
    .where('stage', '=', key.stage)
    .execute();
}

function rowOf({ bodyId, procurementId, personId, stage }: InterestKey) {
  return { body_id: bodyId, procurement_id: procurementId, person_id: personId, stage };
}
