import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned } from '../../../../test/builders/delivery.ts';
import { claimedAt as at, claimOf, people, tellPeople } from '../../../../test/builders/made-of.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { systemRandom } from '../../../values/random.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { checkClaim } from '../check-claim.ts';
import { countAllAgain } from './count-again.ts';
import { countsFor, readLines } from './lines.rules.ts';

let site: TestSite;
type Signed = Awaited<ReturnType<typeof buildSigned>>;
let first: Signed;
let other: Signed;

beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(Temporal.Instant.from(at)) });
  [first, other] = [await buildSigned(site.db), await buildSigned(site.db)];
});
afterAll(() => site.close());

const claimed = (signed: Signed, quantity: number) => claimOf(site.db, signed, quantity);
const tell = (signed: Signed, claimId: string, text: string) =>
  tellPeople(site.db, signed, claimId, { text });
const levels = async (signed: Signed) => {
  const key = { bodyId: signed.bodyId, promiseId: signed.visitsId };
  return (await getPromise(site.db, key, Temporal.PlainDate.from('2027-01-12'))).levels;
};
const returned = (signed: Signed, claimId: string) =>
  attempt(site.db, signed.manager.at(at), (tx, by) =>
    checkClaim(tx, by, {
      publicUrl: 'http://localhost',
      bodyId: signed.bodyId,
      claimId,
      decision: 'returned',
      restsOn: 'link',
      // The same reason twice is refused.
      reason: `The sheets at the link are of another month than the visits of claim ${claimId}.`,
    }),
  );

describe('what a claim is made of', () => {
  it('counts each person once, for the first claim that names them, whoever claims and for whichever body', async () => {
    const [one, two] = [await claimed(first, 3), await claimed(other, 3)];
    expect(await tell(first, one, people(1, 2, 3))).toEqual({ countsHundredths: 300 });
    // Written in another way, two of the three are the same people.
    expect(await tell(other, two, 'qq12342c 14.02.1990\nQQ12343C-14-02-1990\nQQ12349C 01/05/1988')).toEqual({
      countsHundredths: 100,
    });
    expect((await levels(first)).claimed).toBe(3);
    expect((await levels(other)).claimed).toBe(1);
    await returned(first, one);
    await countAllAgain(site.db, {
      actor: nobody,
      clock: clockAt(Temporal.Instant.from(at)),
      random: systemRandom(),
    });
    expect((await levels(first)).claimed).toBe(0);
    expect((await levels(other)).claimed).toBe(3);
    await returned(other, two);
  });

  it('keeps no line that anybody could read', async () => {
    const rows = await site.db.selectFrom('claim_line').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows.map(({ line_hash }) => line_hash.toString('latin1')))).not.toContain('QQ12');
  });

  it('lets two at once count nobody twice', async () => {
    const [one, two] = [await claimed(first, 2), await claimed(other, 2)];
    const counts = await Promise.all([tell(first, one, people(51, 52)), tell(other, two, people(52, 51))]);
    const sum = counts.reduce(
      (total, told) => total + ('countsHundredths' in told ? told.countsHundredths : 0),
      0,
    );
    expect(sum).toBe(200);
    await returned(first, one);
    await returned(other, two);
  });

  it('counts nobody twice and loses nobody, however claims come and go', async () => {
    const chore = { actor: nobody, clock: clockAt(Temporal.Instant.from(at)), random: systemRandom() };
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 });
    const steps = fc.array(fc.record({ who: fc.boolean(), some, isReturned: fc.boolean() }), {
      maxLength: 5,
    });
    const sum = async () => (await levels(first)).claimed + (await levels(other)).claimed;
    let run = 100;
    await fc.assert(
      fc.asyncProperty(steps, async (each) => {
        run += 10;
        const before = await sum();
        const standing: { signed: Signed; claimId: string; some: number[] }[] = [];
        for (const step of each) {
          const signed = step.who ? first : other;
          const claimId = await claimed(signed, step.some.length);
          await tell(signed, claimId, people(...step.some.map((one) => run + one)));
          standing.push({ signed, claimId, some: step.some });
          const gone = step.isReturned ? standing.shift() : undefined;
          if (gone) await returned(gone.signed, gone.claimId);
        }
        await countAllAgain(site.db, chore);
        expect((await sum()) - before).toBe(new Set(standing.flatMap((claim) => claim.some)).size);
        for (const { signed, claimId } of standing) await returned(signed, claimId);
      }),
      { numRuns: 8 },
    );
  });

  it('is told on a page that keeps what was typed and says what is wrong with which line', async () => {
    const claimId = await claimed(first, 3);
    const maker = await signInAs(site.db, first.maker.personId, first.maker.hat);
    const path = `/supplier/claims/${first.bodySlug}/${claimId}`;
    expect((await show(site.app, path, maker)).html).toContain('joint controllers');
    const wrong = await send(site.app, path, { kind: 'person', lines: `${people(61, 62)}\nQQ` }, maker);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Line 3 says too little');
    expect(wrong.html).toContain('QQ 12 34 62 C');
    const few = await send(site.app, path, { kind: 'person', lines: people(61, 62) }, maker);
    expect(few.html).toContain('Your lines add up to 2 visits, and you claimed 3 visits');
    expect((await send(site.app, path, { kind: 'person', lines: people(61, 62, 63) }, maker)).status).toBe(
      303,
    );
    expect((await show(site.app, path, maker)).html).toContain('Made of 3 people. None of them counts');
    const another = await signInAs(site.db, other.maker.personId, other.maker.hat);
    expect((await show(site.app, path, another)).status).toBe(404);
  });
});

describe('lines', () => {
  it('are read with their amounts, each once, and must make what was claimed', () => {
    expect(readLines('INV-1029 Smith = £1,500.50\nINV-1030 Jones = 99.5', 160_000)).toEqual({
      lines: [
        { plain: 'INV1029SMITH', hundredths: 150_050 },
        { plain: 'INV1030JONES', hundredths: 9950 },
      ],
    });
    const fault = (text: string, claimed = 200) => {
      const read = readLines(text, claimed);
      return 'fault' in read ? read.fault : null;
    };
    expect(fault(' \n')).toEqual({ why: 'none' });
    expect(fault('QQ123456C\nqq 123456 c')).toEqual({ why: 'twice', line: 2 });
    expect(fault('QQ123456C = lots')).toEqual({ why: 'quantity', line: 1 });
    expect(fault('QQ123456C = 0')).toEqual({ why: 'quantity', line: 1 });
    expect(fault('QQ123456C')).toEqual({ why: 'sum', hundredths: 100 });
  });

  it('never count for more than the claim, nor below nothing', () => {
    const lines = fc.array(
      fc.record({ hundredths: fc.integer({ min: 1, max: 1000 }), isHeld: fc.boolean() }),
    );
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 100_000 }), (all, base) => {
        const counts = countsFor(base, all);
        expect(counts).toBeGreaterThanOrEqual(0);
        expect(counts).toBeLessThanOrEqual(base);
        expect(
          countsFor(
            base,
            all.map((line) => ({ ...line, isHeld: true })),
          ),
        ).toBe(base);
      }),
    );
  });
});
