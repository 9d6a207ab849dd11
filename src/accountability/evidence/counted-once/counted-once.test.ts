import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, buildSigned, type Delivery } from '../../../../test/builders/delivery.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { systemRandom } from '../../../values/random.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { checkClaim } from '../check-claim.ts';
import { makeClaim } from '../make-claim.ts';
import { countAllAgain } from './count-again.ts';
import { countsFor, readLines } from './lines.rules.ts';
import { tellMadeOf } from './tell-made-of.ts';

const at = '2027-01-11T09:00:00Z';
let site: TestSite;
type Signed = Awaited<ReturnType<typeof buildSigned>>;
let first: Signed;
let other: Signed;
const secret = 'a secret of this installation';

beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(Temporal.Instant.from(at)) });
  [first, other] = [await buildSigned(site.db), await buildSigned(site.db)];
});
afterAll(() => site.close());

async function claimed(signed: Signed, quantity: number, promiseId = signed.visitsId): Promise<string> {
  const made = await attempt(site.db, signed.maker.at(at), (tx, by) =>
    makeClaim(tx, by, {
      bodyId: signed.bodyId,
      promiseId,
      quantity,
      note: 'Visits of the autumn.',
      link: 'https://larkhill.example.org/v',
    }),
  );
  return 'claimId' in made ? made.claimId : '';
}
const people = (...numbers: number[]) =>
  numbers.map((number) => `QQ 12 34 ${number} C, 14/02/1990`).join('\n');
const tell = (signed: Pick<Delivery, 'bodyId' | 'maker'>, claimId: string, text: string) =>
  attempt(site.db, signed.maker.at(at), (tx, by) =>
    tellMadeOf(tx, by, { bodyId: signed.bodyId, claimId, kind: 'person', text, secret }),
  );
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
      reason: 'The sheets at the link are of another month than the visits claimed.',
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

describe('a measure that counts time', () => {
  const worked = (signed: Signed, claimId: string, months: readonly [string, string], text: string) =>
    attempt(site.db, signed.maker.at(at), (tx, by) =>
      tellMadeOf(tx, by, {
        ...{ bodyId: signed.bodyId, claimId, kind: 'person', text, secret },
        months: { from: Temporal.PlainDate.from(months[0]), to: Temporal.PlainDate.from(months[1]) },
      }),
    );
  const job = (signed: Signed, quantity: number) => claimed(signed, quantity, signed.jobsId);
  const firstYear = ['2025-11-01', '2026-10-01'] as const;

  it('counts the same person again in another year, and once in a month, whoever claims', async () => {
    const [one, two, three] = [await job(first, 2), await job(first, 0.5), await job(other, 1)];
    expect(await worked(first, one, firstYear, people(71, 72))).toEqual({ countsHundredths: 200 });
    const later = `${people(71)} = 0.25\n${people(72)} = 0.25`;
    expect(await worked(first, two, ['2026-11-01', '2027-01-01'], later)).toEqual({ countsHundredths: 50 });
    // Ten of these twelve months of the same person count for the first claim already.
    expect(await worked(other, three, ['2025-09-01', '2026-08-01'], people(71))).toEqual({
      countsHundredths: 18,
    });
  });

  it('counts a person helped into work apart from the time they work', async () => {
    const claimId = await claimed(other, 1);
    expect(await tell(other, claimId, people(71))).toEqual({ countsHundredths: 100 });
  });

  it('refuses months that are missing, backwards, too many or still to come', async () => {
    const claimId = await job(first, 1);
    const refused = { refused: 'months' };
    expect(await tell(first, claimId, people(73))).toEqual(refused);
    expect(await worked(first, claimId, ['2026-03-01', '2026-02-01'], people(73))).toEqual(refused);
    expect(await worked(first, claimId, ['2025-01-01', '2026-01-01'], people(73))).toEqual(refused);
    expect(await worked(first, claimId, ['2027-01-01', '2027-02-01'], people(73))).toEqual(refused);
  });

  it('asks on its page which months, and says them', async () => {
    const claimId = await job(first, 0.25);
    const maker = await signInAs(site.db, first.maker.personId, first.maker.hat);
    const path = `/supplier/claims/${first.bodySlug}/${claimId}`;
    expect((await show(site.app, path, maker)).html).toContain('From which month?');
    const lines = { kind: 'person', lines: `${people(74)} = 0.25` };
    const wrong = await send(site.app, path, { ...lines, from: 'Spring', to: '12 2026' }, maker);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Give a month and a year, such as April 2026');
    const ahead = await send(site.app, path, { ...lines, from: 'June 2026', to: 'April 2027' }, maker);
    expect(ahead.html).toContain('none of them still to come');
    expect((await send(site.app, path, { ...lines, from: 'oct 2026', to: '12/2026' }, maker)).status).toBe(
      303,
    );
    expect((await show(site.app, path, maker)).html).toContain(
      'Made of 3 months of people’s time, October 2026 to December 2026.',
    );
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
