import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  attempt,
  buildDelivery,
  buildSigned,
  type Delivery,
  recordedTypes,
} from '../../../test/builders/delivery.ts';
import { buildPaid } from '../../../test/builders/paid.ts';
import { writeParts } from '../../../test/builders/verdicts.ts';
import { freshDatabase, type TestDatabase } from '../../../test/database.ts';
import { checkClaim } from '../evidence/check-claim.ts';
import { makeClaim } from '../evidence/make-claim.ts';
import { reportWitness } from '../witnesses/report-witness.ts';
import { giveVerdict, type VerdictInput } from './give-verdict.ts';
import { nameMoment } from './moments/name-moment.ts';
import { findVerdict, insertVerdict, listVerdicts } from './verdicts.queries.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const reason = 'Larkhill kept most of its promises, and the visits fell short in the last quarter.';
const conditions = 'From April the visits are counted each month.';
type Told = Pick<Delivery, 'bodyId' | 'procurementId' | 'member'>;
const decide = (delivery: Told, at: string, said: Partial<VerdictInput> = {}) =>
  attempt(database.db, delivery.member.at(at), (tx, by) =>
    giveVerdict(tx, by, { ...delivery, decision: 'vary', reason, conditions, ...said }),
  );
async function give(delivery: Told, words = reason) {
  await writeParts(database.db, delivery);
  return decide(delivery, '2028-03-01T13:00:00Z', { reason: words });
}

/** 180 visits promised: 150 claimed with a link, 141 of them verified; one resident saw one, one did not. */
async function buildDelivered() {
  const signed = await buildSigned(database.db);
  const of = { bodyId: signed.bodyId, promiseId: signed.visitsId };
  const made = await attempt(database.db, signed.maker.at('2026-10-20T09:00:00Z'), (tx, by) =>
    makeClaim(tx, by, { ...of, quantity: 150, note: 'So far.', link: 'https://larkhill.example.org/v' }),
  );
  const claimId = 'claimId' in made ? made.claimId : '';
  await attempt(database.db, signed.manager.at('2026-10-22T09:00:00Z'), (tx, by) =>
    checkClaim(tx, by, {
      publicUrl: 'http://localhost',
      ...of,
      claimId,
      decision: 'verified',
      quantity: 141,
      restsOn: 'link',
      reason: 'Nine of the sheets at the link have no signature.',
    }),
  );
  for (const [person, seen] of [
    [signed.resident, true],
    [signed.neighbour, false],
  ] as const) {
    await attempt(database.db, person.at('2026-10-24T09:00:00Z'), (tx, by) =>
      reportWitness(tx, by, {
        ...of,
        seen,
        words: 'I looked.',
        seenOn: Temporal.PlainDate.from('2026-10-24'),
      }),
    );
  }
  return signed;
}

describe('giving a verdict', () => {
  it('keeps what lay side by side: four levels apart, late, disputed, price', async () => {
    const signed = await buildDelivered();
    await give(signed);
    const verdict = await findVerdict(database.db, signed);
    expect(verdict).toMatchObject({ decision: 'vary', reason, decidedBy: 'Amina Yusuf-Hart' });
    expect(verdict?.sideBySide).toMatchObject({
      asOf: '2028-03-01',
      pricePence: 189_000_000,
      paid: null,
      late: 1,
      disputes: 1,
      witnessed: 1,
      // 141 of 180, and nothing yet of the 24 jobs that are due later.
      attainmentToDate: { shareBasisPoints: 7833, promises: 1 },
      attainmentLifetime: { shareBasisPoints: 3917, promises: 2 },
    });
    expect(verdict?.sideBySide.promises[0]).toMatchObject({
      title: 'Home safety visits',
      promised: 180,
      claimed: 141,
      evidenced: 141,
      verified: 141,
      witnessed: 1,
      disputes: 1,
      timing: 'late',
    });
    expect((await recordedTypes(database.db, signed.procurementId)).at(-1)).toBe('verdict-given');
  });

  it('says what the body’s published payments to the supplier come to since the contract began', async () => {
    const signed = await buildSigned(database.db);
    const to = { to: 'LARKHILL REPAIRS', supplierId: signed.supplierId };
    const paid = [
      { ...to, on: '2026-08-01', pence: 999 },
      { ...to, on: '2026-09-01', pence: 4_000_000 },
      { ...to, on: '2026-11-01', pence: 4_712_000 },
    ];
    await buildPaid(database.db, signed.bodyId, paid, { invented: true });
    const ledger = [{ ...to, on: '2026-10-01', pence: 123 }];
    await buildPaid(database.db, signed.bodyId, ledger, { invented: true, coverage: 'ledger' });
    await give(signed);
    expect((await findVerdict(database.db, signed))?.sideBySide.paid).toEqual({
      pence: 8_712_000,
      from: '2026-09-01',
      to: '2026-11-01',
    });
  });

  it('is refused before the contract, twice, and without reasons', async () => {
    const awarded = await buildDelivery(database.db);
    expect(await give(awarded)).toEqual({ refused: 'no-contract' });
    const signed = await buildSigned(database.db);
    expect(await give(signed, 'It was fine.')).toEqual({ refused: 'reason-too-short' });
    await give(signed);
    expect(await give(signed)).toEqual({ refused: 'already-given' });
  });

  it('is given once when two members press at the same moment', async () => {
    const signed = await buildSigned(database.db);
    const results = await Promise.all([1, 2, 3].map(() => give(signed)));
    expect(results.filter((result) => 'forOn' in result)).toHaveLength(1);
  });

  it('waits for the pack to open and for its four answers, and keeps the pack as it was', async () => {
    const signed = await buildSigned(database.db);
    expect(await decide(signed, '2027-12-31T13:00:00Z')).toEqual({ refused: 'too-early' });
    expect(await decide(signed, '2028-03-01T13:00:00Z')).toEqual({ refused: 'parts-missing' });
    await writeParts(database.db, signed);
    expect(await decide(signed, '2028-03-01T13:00:00Z', { conditions: ' ' })).toEqual({
      refused: 'conditions-blank',
    });
    await decide(signed, '2028-03-01T13:00:00Z');
    const verdict = await findVerdict(database.db, signed);
    expect(verdict).toMatchObject({ conditions, pack: { forOn: '2028-09-13', why: 'end' } });
    expect(verdict?.pack?.parts.equality).toMatchObject({ words: null, leftOut: expect.any(String) });
    // 535 of the contract's 731 days are over on 1 March 2028.
    expect(verdict?.pack?.plan).toMatchObject({ days: 535, ofDays: 731, plannedPence: 138_324_213 });
  });

  it('is not given by anybody who wrote in the pack; the database refuses them too', async () => {
    const signed = await buildSigned(database.db);
    const { commissionerId } = await writeParts(database.db, signed);
    const writer = actingAt('2028-03-01T13:00:00Z', commissionerId, {
      kind: 'body',
      bodyId: signed.bodyId,
      role: 'commissioner',
    });
    const said = { ...signed, decision: 'renew' as const, reason };
    expect(await attempt(database.db, writer, (tx, by) => giveVerdict(tx, by, said))).toEqual({
      refused: 'wrote-the-pack',
    });
    await expect(
      attempt(database.db, writer, (tx) =>
        insertVerdict(tx, {
          body_id: signed.bodyId,
          procurement_id: signed.procurementId,
          for_on: Temporal.PlainDate.from('2028-09-13'),
          decision: 'renew',
          reason,
          decided_by: commissionerId,
          decided_at: Temporal.Instant.from('2028-03-01T13:00:00Z'),
          side_by_side: '{}',
        }),
      ),
    ).rejects.toThrow('does not give the verdict');
    expect(await decide(signed, '2028-03-01T14:00:00Z')).toEqual({ forOn: '2028-09-13' });
  });

  it('comes again at the end after a break, and never after a stop; the earlier one stays', async () => {
    const signed = await buildSigned(database.db);
    const onDay = Temporal.PlainDate.from('2027-09-14');
    await attempt(database.db, signed.manager.at('2026-10-01T09:00:00Z'), (tx, by) =>
      nameMoment(tx, by, {
        ...signed,
        onDay,
        why: 'break',
        reason: 'Clause 12 of the contract lets the council leave it after one year.',
      }),
    );
    await writeParts(database.db, signed, '2027-03-20T09:00:00Z');
    expect(await decide(signed, '2027-03-20T10:00:00Z', { decision: 'renew' })).toEqual({
      forOn: '2027-09-14',
    });
    await writeParts(database.db, signed, '2028-03-20T09:00:00Z');
    expect(await decide(signed, '2028-03-20T10:00:00Z', { decision: 'stop' })).toEqual({
      forOn: '2028-09-13',
    });
    expect(await decide(signed, '2028-03-21T10:00:00Z')).toEqual({ refused: 'already-given' });
    const verdicts = await listVerdicts(database.db, signed);
    expect(verdicts.map(({ decision, conditions }) => [decision, conditions])).toEqual([
      ['stop', null],
      ['renew', null],
    ]);
  });
});
