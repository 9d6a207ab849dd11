import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/db/connect.ts';
import { uuidV4 } from '../../src/values/uuid.ts';
import { buildSigned } from './delivery.ts';
import { buildPerson } from './people.ts';

export type PromiseRow = {
  readonly body_id: string;
  readonly procurement_id: string;
  readonly promise_id: string;
};
/** Contracts of two bodies with two promises each, and what can happen to them, written straight into the tables. */
export type Standing = Awaited<ReturnType<typeof buildStanding>>;

export async function buildStanding(db: Database) {
  const contracts = [await buildSigned(db), await buildSigned(db)] as const;
  const promises = contracts.flatMap(({ bodyId, procurementId, visitsId, jobsId }) =>
    [visitsId, jobsId].map((id) => ({ body_id: bodyId, procurement_id: procurementId, promise_id: id })),
  );
  const [{ manager, maker }] = contracts;
  return { contracts, promises, managerId: manager.personId, makerId: maker.personId };
}

type Claimed = {
  readonly hundredths: number;
  readonly on: Temporal.PlainDate;
  readonly hasEvidence: boolean;
};

export async function insertClaimRow(
  db: Database,
  of: PromiseRow,
  by: string,
  claim: Claimed,
): Promise<string> {
  const id = uuidV4();
  await db
    .insertInto('claim')
    .values({
      ...of,
      id,
      quantity: claim.hundredths / 100,
      note: 'So much was done.',
      link: claim.hasEvidence ? 'https://example.org/sheet' : null,
      claimed_by: by,
      claimed_at: `${claim.on.toString()}T10:00:00Z`,
    })
    .execute();
  return id;
}

/** Checked in full or in part, or sent back; or first split, so that it counts for a part. */
export async function checkClaimRow(
  db: Database,
  id: string,
  by: string,
  verified: number | null,
): Promise<void> {
  await db
    .updateTable('claim')
    .set({
      checked: verified === null ? 'returned' : 'verified',
      verified_quantity: verified === null ? null : verified / 100,
      check_reason: 'It says so on the sheet.',
      checked_by: by,
      checked_at: '2027-06-01T10:00:00Z',
    })
    .where('id', '=', id)
    .execute();
}

export async function splitClaimRow(db: Database, id: string, hundredths: number): Promise<void> {
  await db
    .updateTable('claim')
    .set({ counted_quantity: hundredths / 100 })
    .where('id', '=', id)
    .execute();
}

export type NewInstalment = {
  readonly hundredths: number;
  readonly on: Temporal.PlainDate;
  readonly districtSlug: string | null;
  readonly wardCode: string | null;
};

/** Terms as a variation writes them; what falls due stands in rows of its own. */
const NOTHING = JSON.stringify({ instalments: [] });

/** A variation that both sides agreed takes the place of all that stands. */
export async function insertVariationRow(
  db: Database,
  of: PromiseRow,
  sides: { readonly managerId: string; readonly makerId: string },
  instalments: readonly NewInstalment[],
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ next: number }>`select count(*)::integer + 1 as next from promise_variation
      where body_id = ${of.body_id} and promise_id = ${of.promise_id}`.execute(tx);
    const number = rows[0]?.next ?? 1;
    const terms = { kind: 'plan' as const, reason: 'Winter came early.', before: NOTHING, after: NOTHING };
    const proposed = {
      proposed_for: 'buyer' as const,
      proposed_by: sides.managerId,
      proposed_at: '2027-01-01T09:00:00Z',
    };
    await tx
      .insertInto('promise_variation')
      .values({ ...of, number, ...terms, ...proposed })
      .execute();
    await tx
      .updateTable('promise_variation')
      .set({ answer: 'agreed', answered_by: sides.makerId, answered_at: '2027-01-02T09:00:00Z' })
      .where('promise_id', '=', of.promise_id)
      .where('number', '=', number)
      .execute();
    for (const { hundredths, on, districtSlug, wardCode } of instalments)
      await tx
        .insertInto('promise_instalment')
        .values({
          ...of,
          id: uuidV4(),
          due_on: on,
          quantity: hundredths / 100,
          district_slug: districtSlug,
          ward_code: wardCode,
          source: 'variation',
          set_by: number,
        })
        .execute();
    await tx
      .updateTable('promise_instalment')
      .set({ replaced_by: number })
      .where('promise_id', '=', of.promise_id)
      .where('replaced_by', 'is', null)
      .where('set_by', '<', number)
      .execute();
  });
}

/** Somebody new says whether they saw it. */
export async function insertReportRow(db: Database, of: PromiseRow, seen: boolean): Promise<void> {
  const { personId } = await buildPerson(db);
  await db
    .insertInto('witness_report')
    .values({
      ...of,
      id: uuidV4(),
      reported_by: personId,
      seen,
      words: seen ? 'I saw it.' : 'Nobody came.',
      seen_on: '2027-01-01',
      reported_at: '2027-01-02T10:00:00Z',
      reply_due_on: '2027-01-16',
      record_salt: Buffer.alloc(16),
    })
    .execute();
}
