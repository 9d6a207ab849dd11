import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned } from '../../../../test/builders/delivery.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { isRefused } from '../../../acts/by.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { checkClaim } from '../check-claim.ts';
import { listClaims } from '../claims.queries.ts';
import { bringClaims } from './bring-claims.ts';
import { findShareFault } from './share.rules.ts';
import { shareDelivery } from './share-delivery.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());
const signed = await buildSigned(db);
const at = '2026-10-20T09:00:00Z';
const { bodyId, visitsId, jobsId, maker, manager } = signed;
const today = Temporal.PlainDate.from('2026-10-20');
const visits = () => getPromise(db, { bodyId, promiseId: visitsId }, today);
const reasons = fc.stringMatching(/^[a-z]{4,9}$/);

const share = async (quantity: number, part: number, note = 'A safety day') => {
  const { measureId } = await visits();
  const shares = [{ bodyId, promiseId: visitsId, quantity: part }];
  return attempt(db, maker.at(at), (tx, by) =>
    shareDelivery(tx, by, { measureId, quantity, shares, note, link: 'https://example.org/day', files: [] }),
  );
};

describe('one delivery, told once', () => {
  it('counts for its share, is checked within it, and is never more than it was', async () => {
    expect(await share(10, 11)).toEqual({ refused: 'more-than-delivered' });
    expect(isRefused(await share(30, 10))).toBe(false);
    expect((await visits()).levels).toMatchObject({ claimed: 10, evidenced: 10, verified: 0 });
    const [claim] = await listClaims(db, await visits());
    expect([claim?.quantity, claim?.counts]).toEqual(['30.00', '10.00']);
    const check = (quantity: number) =>
      attempt(db, manager.at(at), (tx, by) =>
        checkClaim(tx, by, {
          publicUrl: 'http://localhost',
          bodyId,
          claimId: claim?.claimId ?? '',
          decision: 'verified',
          quantity,
          restsOn: 'link',
          reason: 'The link shows the safety visits of that day, one by one.',
        }),
      );
    expect(await check(11)).toEqual({ refused: 'more-than-claimed' });
    expect(await check(10)).toEqual({ verified: 10 });
  });
  it('refuses a promise that counts something else', async () => {
    const { measureId } = await visits();
    const shares = [{ bodyId, promiseId: jobsId, quantity: 1 }];
    const told = await attempt(db, maker.at(at), (tx, by) =>
      shareDelivery(tx, by, { measureId, quantity: 1, shares, note: 'x', files: [] }),
    );
    expect(told).toEqual({ refused: 'another-measure' });
  });
  it('is held by the database too', async () => {
    const [claim] = await listClaims(db, await visits());
    const again = db
      .selectFrom('claim')
      .selectAll()
      .where('id', '=', claim?.claimId ?? '')
      .executeTakeFirstOrThrow();
    const { checked: _, ...row } = await again;
    await expect(
      db
        .insertInto('claim')
        .values({
          ...row,
          id: crypto.randomUUID(),
          counted_quantity: '20.01',
          verified_quantity: null,
          check_reason: null,
          checked_by: null,
          checked_at: null,
        })
        .execute(),
    ).rejects.toMatchObject({ constraint: 'delivery_counted_once' });
  });
  it('an event over three projects is a third for each: MATHS §7', () => {
    const thirds = [500, 500, 500].map((quantity) => ({ quantity }));
    expect(findShareFault(1500, thirds)).toBeUndefined();
    expect(findShareFault(1500, [...thirds, { quantity: 0.01 }])).toBe('more-than-delivered');
  });
});

describe('many claims from one table', () => {
  const bring = (text: string) => attempt(db, maker.at(at), (tx, by) => bringClaims(tx, by, text));
  const head = 'promise,quantity,what_was_done,link\n';
  const count = async () => (await listClaims(db, signed)).length;

  it('tells every line at fault, and then claims nothing', async () => {
    const before = await count();
    const brought = await bring(
      `${head}${visitsId},5,Five visits,\n${visitsId},5,Five visits,\n${visitsId},many,x,\nnobody,1,x,\n${jobsId},25,Jobs,\n${jobsId},1,,\n${visitsId},1,One,http://x.org\n${visitsId},2.345,x,\n`,
    );
    expect(brought).toEqual({
      faults: [
        { line: 3, fault: 'same-line' },
        { line: 4, fault: 'quantity' },
        { line: 5, fault: 'promise-unknown' },
        { line: 6, fault: 'more-than-promised' },
        { line: 7, fault: 'note' },
        { line: 8, fault: 'link-not-https' },
        { line: 9, fault: 'quantity-too-fine' },
      ],
    });
    expect(await count()).toBe(before);
    expect(await bring('a,b\n1,2\n')).toEqual({ refused: 'not-a-table' });
    expect(await bring(`${head}${visitsId},,,\n`)).toEqual({ refused: 'empty' });
  });
  it('adds the lines of one promise together, and skips those without an amount', async () => {
    const over = await bring(`${head}${visitsId},100,Spring,\n${visitsId},100,Summer,\n`);
    expect(over).toEqual({ faults: [{ line: 3, fault: 'more-than-promised' }] });
    const before = (await visits()).levels.claimed;
    expect(await bring(`${head}${visitsId},"1,00",Autumn,\n${jobsId},,,\n`)).toEqual({ claims: 1 });
    expect((await visits()).levels.claimed).toBe(before + 100);
  });
});

describe('whatever is claimed, sent back, split and verified', () => {
  type Step = {
    readonly whole: number;
    readonly part: number;
    readonly verify: number | null;
    readonly word: string;
  };
  const step: fc.Arbitrary<Step> = fc.record({
    whole: fc.integer({ min: 1, max: 900 }).map((hundredths) => hundredths / 100),
    part: fc.integer({ min: 1, max: 900 }).map((hundredths) => hundredths / 100),
    verify: fc.option(fc.integer({ min: 1, max: 900 }).map((hundredths) => hundredths / 100)),
    word: reasons,
  });

  it('counts nothing twice, keeps the levels in order, and what is verified only grows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        for (const each of steps) await carry(each);
        const { verified, evidenced, claimed } = (await visits()).levels;
        expect(verified <= evidenced && evidenced <= claimed).toBe(true);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect((await visits()).levels.verified).toBeGreaterThan(0);
  }, 60_000);

  /** One delivery told, and checked if it was taken; whatever happens, exactly what stands of it is counted. */
  async function carry({ whole, part, verify, word }: Step) {
    const before = (await visits()).levels;
    const told = await share(whole, part, word);
    const stands = isRefused(told) ? 0 : await check(told.reportId, part, verify);
    const { levels } = await visits();
    expect(toHundredths(levels.claimed)).toBe(toHundredths(before.claimed) + toHundredths(stands));
    expect(levels.verified).toBeGreaterThanOrEqual(before.verified);
  }

  /** What stands of a claim after its check: all of it where the check was refused. */
  async function check(reportId: string, part: number, verify: number | null): Promise<number> {
    const claims = await listClaims(db, await visits());
    const claimId = claims.find((claim) => claim.reportId === reportId)?.claimId ?? '';
    const checked = await attempt(db, manager.at(at), (tx, by) =>
      checkClaim(tx, by, {
        publicUrl: 'http://localhost',
        bodyId,
        claimId,
        decision: verify === null ? 'returned' : 'verified',
        quantity: verify ?? undefined,
        restsOn: 'link',
        reason: `The link on page 4 tells of the visits that were claimed as number ${claimId}.`,
      }),
    );
    return isRefused(checked) ? part : (verify ?? 0);
  }
});

const toHundredths = (quantity: number) => Math.round(quantity * 100);
