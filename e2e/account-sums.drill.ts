import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StorySite, serveStory } from './story-site.ts';

// The account of the told story, counted again by hand from the rows themselves: no sum kept by the site is read.
let site: StorySite;
let promises: Counted[];
beforeAll(async () => {
  site = await serveStory();
  promises = await countByHand();
}, 300_000);
afterAll(() => site.close());

type Due = { readonly on: string; readonly quantity: number };
type Counted = {
  readonly id: string;
  readonly body: string;
  readonly contract: string;
  readonly supplier: string;
  readonly district: string | null;
  readonly ward: string | null;
  readonly measure: string;
  readonly unit: string;
  readonly outcomes: readonly string[];
  readonly due: readonly Due[];
  readonly claimed: number;
  readonly evidenced: number;
  readonly verified: number;
  readonly seen: number;
};
type Row = Omit<Counted, 'due' | 'claimed' | 'evidenced' | 'verified' | 'seen' | 'district' | 'ward'> & {
  readonly ownDistrict: string | null;
};
type Claim = {
  readonly promise: string;
  readonly quantity: string;
  readonly counted: string | null;
  readonly checked: 'verified' | 'returned' | null;
  readonly verified: string | null;
  readonly hasPaper: boolean;
};
type Owed = Due & {
  readonly promise: string;
  readonly district: string | null;
  readonly ward: string | null;
};

const hundredths = (text: string | number) => Math.round(Number(text) * 100);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const theOne = (values: readonly (string | null)[]) =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;

async function countByHand(): Promise<Counted[]> {
  const { rows } = await sql<Row>`
    select p.id, b.slug as body, t.slug as contract, s.slug as supplier, p.district_slug as "ownDistrict", m.slug as measure,
      p.unit, array(select f.slug || '/' || o.slug from measure_outcome x join outcome o on o.id = x.outcome_id
        join framework f on f.id = o.framework_id where x.measure_id = m.id) as outcomes
    from promise p join body b on b.id = p.body_id join supplier s on s.id = p.supplier_id
    join measure m on m.id = p.measure_id
    join procurement t on t.body_id = p.body_id and t.id = p.procurement_id`.execute(site.db);
  const { rows: owed } = await sql<Owed>`
    select promise_id as promise, due_on::text as on, quantity, district_slug as district, ward_code as ward
    from promise_instalment where replaced_by is null`.execute(site.db);
  const { rows: claims } = await sql<Claim>`
    select promise_id as promise, quantity, counted_quantity as counted, checked, verified_quantity as verified,
      link is not null or file_id is not null as "hasPaper" from claim`.execute(site.db);
  const { rows: seen } = await sql<{ promise: string }>`
    select promise_id as promise from witness_report where seen`.execute(site.db);
  return rows.map(({ ownDistrict, ...row }) => {
    const due = owed.filter(({ promise }) => promise === row.id);
    const own = claims.filter(({ promise, checked }) => promise === row.id && checked !== 'returned');
    return {
      ...row,
      district: due.length === 0 ? ownDistrict : theOne(due.map(({ district }) => district ?? ownDistrict)),
      ward: due.length === 0 ? null : theOne(due.map(({ ward }) => ward)),
      due: due.map(({ on, quantity }) => ({ on, quantity: hundredths(quantity) })),
      claimed: total(own.map(standing)),
      evidenced: total(own.filter(({ hasPaper }) => hasPaper).map(standing)),
      verified: total(own.filter(({ checked }) => checked === 'verified').map(standing)),
      seen: seen.filter(({ promise }) => promise === row.id).length,
    };
  });
}

function standing({ checked, verified, counted, quantity }: Claim): number {
  return hundredths(checked === 'verified' ? (verified ?? 0) : (counted ?? quantity));
}

type Shown = {
  readonly on: string;
  readonly measures: readonly {
    readonly slug: string;
    readonly committed: number | null;
    readonly claimed: number | null;
    readonly evidenced: number | null;
    readonly verified: number | null;
    readonly seen: number;
    readonly due: { readonly owed: number; readonly kept: number; readonly promises: number };
  }[];
  readonly attainment: Readonly<
    Record<'due' | 'lifetime', { readonly equalLines: number | string; readonly promises: number }>
  >;
};

async function shown<Data>(path: string): Promise<Data> {
  const answer = await fetch(`${site.address}${path}${path.includes('?') ? '&' : '?'}as=json`);
  expect(answer.status, path).toBe(200);
  const { data } = (await answer.json()) as { data: Data };
  return data;
}

/** What a page says of each measure, and of all promises together, is what the promises of that slice add up to. */
async function expectByHand(path: string, own: readonly Counted[]): Promise<void> {
  const account = await shown<Shown>(path);
  const measures = [...new Set(own.map(({ measure }) => measure))];
  expect(account.measures.map(({ slug }) => slug).toSorted(), path).toEqual(measures.toSorted());
  for (const line of account.measures) {
    const of = own.filter(({ measure }) => measure === line.slug);
    const sum = (count: (each: Counted) => number) => total(of.map(count)) / 100;
    // Shares in per cent are never added up.
    const ofUnits = (count: (each: Counted) => number) => (of[0]?.unit === 'per cent' ? null : sum(count));
    expect(line, `${path} ${line.slug}`).toMatchObject({
      committed: ofUnits(({ due }) => total(due.map(({ quantity }) => quantity))),
      claimed: ofUnits(({ claimed }) => claimed),
      evidenced: ofUnits(({ evidenced }) => evidenced),
      verified: ofUnits(({ verified }) => verified),
    });
    expect(line.seen).toBe(total(of.map(({ seen }) => seen)));
    const owing = of.filter((each) => owedBy(each, account.on) > 0);
    expect(line.due, `${path} ${line.slug}`).toMatchObject({
      owed: total(owing.map((each) => owedBy(each, account.on))) / 100,
      kept: total(owing.map((each) => Math.min(each.verified, owedBy(each, account.on)))) / 100,
      promises: owing.length,
    });
  }
  expectShare(account.attainment.due, own, (each) => owedBy(each, account.on));
  expectShare(account.attainment.lifetime, own, (each) => owedBy(each, '9999-12-31'));
}

function owedBy({ due }: Counted, day: string): number {
  return total(due.filter(({ on }) => on <= day).map(({ quantity }) => quantity));
}

function expectShare(
  said: Shown['attainment']['due'],
  own: readonly Counted[],
  owed: (each: Counted) => number,
): void {
  const shares = own.filter((each) => owed(each) > 0).map((each) => Math.min(1, each.verified / owed(each)));
  expect(said.promises).toBe(shares.length);
  if (shares.length === 0) expect(said.equalLines).toBe('not-yet-due');
  else expect(said.equalLines).toBeCloseTo(total(shares) / shares.length, 7);
}

type Slices = readonly (readonly [path: string, own: readonly Counted[]])[];
function slicesBy(path: string, of: (each: Counted) => readonly string[]): Slices {
  const keys = [...new Set(promises.flatMap(of))];
  return keys.map((key) => [`${path}/${key}`, promises.filter((each) => of(each).includes(key))]);
}
const ifAny = (value: string | null) => (value === null ? [] : [value]);

describe('the account of the story, counted again by hand from its rows', () => {
  it('is the same for the region, and for every body, district, ward, supplier, contract and outcome', async () => {
    const slices: Record<string, Slices> = {
      region: [['/account', promises]],
      bodies: slicesBy('/account/bodies', ({ body }) => [body]),
      districts: slicesBy('/account/districts', ({ district }) => ifAny(district)),
      wards: slicesBy('/account/wards', ({ ward }) => ifAny(ward)),
      suppliers: slicesBy('/account/suppliers', ({ supplier }) => [supplier]),
      contracts: slicesBy('/account/contracts', ({ body, contract }) => [`${body}/${contract}`]),
      outcomes: slicesBy('/account/outcomes', ({ outcomes }) => outcomes),
    };
    for (const [kind, list] of Object.entries(slices)) {
      expect(list.length, kind).toBeGreaterThan(0);
      for (const [path, own] of list) await expectByHand(path, own);
    }
  });

  it('opens to rows that say the same of each promise', async () => {
    const listed = await shown<{
      total: number;
      next: string | null;
      promises: (Pick<Counted, 'claimed' | 'verified' | 'seen'> & { promiseId: string; committed: number })[];
    }>('/account/promises');
    expect([listed.total, listed.next]).toEqual([promises.length, null]);
    for (const { id, due, claimed, verified, seen } of promises)
      expect(listed.promises.find(({ promiseId }) => promiseId === id)).toMatchObject({
        committed: total(due.map(({ quantity }) => quantity)) / 100,
        claimed: claimed / 100,
        verified: verified / 100,
        seen,
      });
  });
});
