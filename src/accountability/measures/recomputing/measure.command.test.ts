import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Refused, WrongUse } from '../../../terminal/command.ts';
import { measureCommand } from './measure.command.ts';

function run(input: unknown, options = {}, words: string[] = ['-']) {
  const bytes = Buffer.isBuffer(input)
    ? input
    : Buffer.from(typeof input === 'string' ? input : JSON.stringify(input));
  const terminal = {
    input: Readable.from([bytes]),
    output: process.stdout,
    errors: process.stderr,
    progress() {},
  };
  return measureCommand.run({
    words,
    options,
    terminal,
    open: () => Promise.reject(new Error('no database')),
  });
}

const line = {
  id: 'a',
  measure: 'jobs',
  quantity: '12.5',
  unit: 'FTE-year',
  proxyPence: 1000000,
  deadweight: '0.25',
  displacement: '0',
  attribution: '0.10',
  leakage: '0.05',
  dropOff: '0.20',
  years: 3,
  committed: '12.5',
  dueBy: '2027-03-31',
  verified: '5',
};
const file = { asOf: '2027-03-31', priceBaseYear: 2025, lines: [line] };
const withLine = (change: object) => ({ ...file, lines: [{ ...line, ...change }] });

describe('pp measure', () => {
  it('measures the published example to the penny, packed or not', async () => {
    const { json, text } = await run(file);
    expect(json).toMatchObject({
      units: [{ measure: 'jobs', unit: 'FTE-year', quantity: '12.5' }],
      gross: 12500000,
      net: 8015625,
      presentValue: 19000187,
      attainment: {
        due: { equalLines: 0.4, byProxy: 0.4 },
        lifetime: { equalLines: 0.4 },
        lines: [{ id: 'a', due: 0.4, lifetime: 0.4 }],
      },
    });
    expect(text).toContain('present value £190,001.87');
    expect(text).toContain('Done of what was due by 2027-03-31: 40% with equal lines, 40% by proxy');
    expect((await run(gzipSync(JSON.stringify(file)))).json).toEqual(json);
  });

  it('is not yet due the day before, rounds half to even, and gives no money without a proxy', async () => {
    const before = await run({ ...file, asOf: '2027-03-30' });
    expect(before.json).toMatchObject({
      attainment: { due: { equalLines: 'not-yet-due', byProxy: 'not-yet-due' }, lifetime: { byProxy: 0.4 } },
    });
    const half = { id: 'h', measure: 'trees', unit: 'tree', quantity: '0.5', proxyPence: 5 };
    const two = { ...half, id: 'i', quantity: '0.1', proxyPence: '0' };
    expect((await run({ priceBaseYear: 2025, lines: [half, two] })).json).toMatchObject({ gross: 2 });
    const bare = { id: 'h', measure: 'trees', unit: 'tree', quantity: '1/3' };
    const { json, text } = await run({ lines: [bare, { ...bare, id: 'i' }] });
    expect(json).toMatchObject({ gross: null, units: [{ quantity: '2/3' }], withoutProxy: ['h', 'i'] });
    expect(text).toContain('No line has a proxy, so there is no money value.');
  });

  it('takes what is null as left out, owes nothing for nothing committed, and caps what is over', async () => {
    const nothing = {
      proxyPence: null,
      years: null,
      priceYear: null,
      dueBy: null,
      committed: null,
      verified: null,
    };
    const bare = { id: 'a', measure: 'jobs', unit: 'FTE-year', quantity: '12.5' };
    const left = await run({ asOf: null, priceBaseYear: 2025, lines: [{ ...bare, ...nothing }] });
    expect(left.json).toEqual((await run({ priceBaseYear: 2025, lines: [bare] })).json);
    const none = { ...line, id: 'b', committed: 0, verified: '5' };
    const over = { ...line, verified: '1000000' };
    const { json } = await run({ ...file, lines: [none, over] });
    expect(json).toMatchObject({
      attainment: {
        due: { equalLines: 1, byProxy: 1 },
        lines: [
          { id: 'b', due: 'not-yet-due', lifetime: 'not-yet-due' },
          { id: 'a', due: 1, lifetime: 1 },
        ],
      },
    });
  });

  it('brings prices to the base year, weighs beside, and keeps local spend apart', async () => {
    const old = { ...line, priceYear: 2012 };
    const deflators = { 2012: '50', 2025: '100' };
    expect((await run({ ...file, deflators, lines: [old] })).json).toMatchObject({ gross: 25000000 });
    const weighed = await run({ ...withLine({ groupMedianIncome: 15000 }), medianIncome: '30000' });
    expect(weighed.json).toMatchObject({
      gross: 12500000,
      distributional: { elasticity: '1.3', gross: 30778610 },
    });
    const local = { id: 'l', measure: 'local-spend', unit: 'pound', quantity: 9, proxyPence: 100 };
    const apart = await run({ ...file, lines: [line, { ...local, keptApart: true }] });
    expect(apart.json).toMatchObject({
      gross: 12500000,
      apart: [{ measure: 'local-spend', quantity: '9' }],
      units: [{ measure: 'jobs' }],
    });
  });

  it('says which assumption moves the figure most', async () => {
    const { json, text } = await run(file, { sensitivity: true });
    expect(json).toMatchObject({
      movesItMost: { assumption: 'proxy', measure: 'jobs', by: { kind: 'of-itself', amount: '0.2' } },
    });
    expect(text).toContain('what would have happened anyway, 10 points either way');
  });

  it.each([
    ['{"lines": [', 'This is not well-formed JSON'],
    [[], 'This is not a list of commitments'],
    [{ ...file, lines: [] }, 'There are no lines'],
    [{ ...file, baseYear: 2025 }, 'There is no field “baseYear”'],
    [{ ...file, asOf: '31/03/2027' }, 'asOf is 31/03/2027, which is not a date'],
    [{ ...file, asOf: undefined }, 'There is no asOf'],
    [{ ...file, priceBaseYear: undefined }, 'There is no priceBaseYear'],
    [{ ...file, lines: [line, line] }, 'Two lines have the id “a”'],
    [withLine({ atribution: '0.1' }), 'has a field “atribution”, which does not exist'],
    [withLine({ deadweight: '25' }), 'the deadweight 25: give a share from 0 to 1'],
    [withLine({ dropOff: -0.1 }), 'the dropOff -0.1: give a share from 0 to 1'],
    [withLine({ quantity: '-1' }), 'the quantity -1: it cannot be below 0'],
    [withLine({ quantity: '1e30' }), 'the quantity 1e30, which is not a number'],
    [withLine({ quantity: '1,000' }), 'which is not a number'],
    [withLine({ verified: null, committed: '5', dueBy: '2027-02-30' }), 'which is not a date'],
    [withLine({ quantity: '9'.repeat(30) }), 'give at most 1,000,000,000,000'],
    [withLine({ quantity: `0.${'1'.repeat(30)}` }), 'give at most 12 decimal places'],
    [
      withLine({ quantity: '1000000000000', proxyPence: '1000000000000' }),
      'more pence than can be written exactly',
    ],
    [withLine({ years: 2.5 }), 'give a whole number from 1 to'],
    [withLine({ dueBy: undefined }), 'commits to something and has no dueBy'],
    [withLine({ priceYear: 1999 }), 'There is no price index for 1999'],
    [withLine({ groupMedianIncome: '1' }), 'there is no medianIncome'],
  ])('refuses %# in one sentence', async (input, sentence) => {
    const refusal = run(input);
    await expect(refusal).rejects.toThrow(Refused);
    await expect(refusal).rejects.toThrow(sentence);
  });

  it('wants one file', async () => {
    await expect(run(file, {}, [])).rejects.toThrow(WrongUse);
  });
});
