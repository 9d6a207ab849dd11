import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildStanding,
  insertVariationRow,
  type PromiseRow,
  type Standing,
} from '../../../test/builders/standing.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';
import { uuidV4 } from '../../values/uuid.ts';

let test: TestSite;
let standing: Standing;
let claims: readonly { readonly id: string; readonly of: PromiseRow }[];

/** Both measures of the contracts count people who could be known, and one of them is worth pounds. */
beforeAll(async () => {
  test = await openTestSite();
  standing = await buildStanding(test.db);
  const owner = new pg.Client({ connectionString: test.database.url });
  await owner.connect();
  await owner.query(`update measure set sensitive = true where id in (select measure_id from promise)`);
  await owner.query(`insert into measure_proxy (measure_id, effective_from, value_pence, price_base_year, basis, source,
    source_url, dated, grade, licence) select id, '2020-01-01', 123456, 2024, 'Made', 'Made', 'https://example.org',
    '2020', 'green', 'Made' from measure where slug = 'home-safety-visits'`);
  await owner.end();
  const [, jobs] = standing.promises;
  if (!jobs) throw new Error('no promise');
  await insertVariationRow(test.db, jobs, standing, [
    {
      hundredths: 2_400,
      on: Temporal.PlainDate.from('2026-12-01'),
      districtSlug: 'bury',
      wardCode: 'E05000678',
    },
  ]);
  claims = await Promise.all(
    standing.promises.map(async (of) => {
      const row = { ...of, id: uuidV4(), quantity: 20, note: 'Done.', claimed_by: standing.makerId };
      await test.db
        .insertInto('claim')
        .values({ ...row, claimed_at: '2026-10-01T10:00:00Z', link: 'https://example.org/sheet' })
        .execute();
      return { id: row.id, of };
    }),
  );
});
afterAll(() => test.close());

/** The world in which so many people were helped under each promise, and so many of them are verified. */
async function setWorld(world: readonly { readonly people: number; readonly isVerified: boolean }[]) {
  for (const [index, { id }] of claims.entries()) {
    const { people = 20, isVerified = false } = world[index] ?? {};
    const checked = { check_reason: 'So it says.', checked_by: standing.managerId };
    await test.db
      .updateTable('claim')
      .set({
        quantity: Math.max(people, 1),
        counted_quantity: null,
        checked: isVerified ? 'verified' : null,
        verified_quantity: isVerified ? people : null,
        ...(isVerified
          ? { ...checked, checked_at: '2026-11-01T10:00:00Z' }
          : { check_reason: null, checked_by: null, checked_at: null }),
      })
      .where('id', '=', id)
      .execute();
  }
}

/** What is there to take away of promises, as far as it says how they stand. */
const openData = [
  ...['accounts', 'promises', 'promise-dates', 'claims'].flatMap((list) => [
    `/data/${list}?as=json`,
    `/api/v1/${list}`,
  ]),
  '/data/ocds/records',
];

/** Everything the account publishes: every slice, by year and over all, its rows and its files. */
async function publish(): Promise<string> {
  const slices = standing.contracts.flatMap(({ bodySlug, procurementSlug }) => [
    `/account/bodies/${bodySlug}`,
    `/account/contracts/${bodySlug}/${procurementSlug}`,
  ]);
  const pages = [
    '/account',
    ...slices,
    '/account/districts/bury',
    '/account/wards/E05000678',
    '/account/outcomes/oldham-2013/prevention',
    '/account/priorities',
    '/account/promises',
    '/account/promises?level=verified',
    '/account/promises?district=bury',
  ];
  const asked = pages.flatMap((page) => {
    const and = page.includes('?') ? '&' : '?';
    return ['as=json', 'as=json&year=2026-27'].map((ask) => page + and + ask);
  });
  asked.push('/account', '/account/promises', '/account?as=csv', '/account?as=due', '/account?as=lifetime');
  asked.push(...(await otherPages()), ...openData);
  const found = [];
  for (const path of asked) {
    const { status, html } = await show(test.app, path);
    expect([path, status]).toEqual([path, 200]);
    found.push(`${path}\n${withoutTokens(html)}`);
  }
  return found.join('\n');
}

/** Every other page that says how promises stand: each promise’s, its contract’s, its body’s, its supplier’s, its place’s. */
async function otherPages(): Promise<string[]> {
  const promises = await test.db
    .selectFrom('promise as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .select(['p.id', 'b.slug as body', 's.slug as supplier'])
    .execute();
  const pages = [
    ...promises.flatMap(({ id, body, supplier }) => [`/promises/${body}/${id}`, `/suppliers/${supplier}`]),
    ...standing.contracts.flatMap(({ bodySlug, procurementSlug }) => [
      ...['promises', 'evidence', 'verdict'].map(
        (page) => `/contracts/${bodySlug}/${procurementSlug}/${page}`,
      ),
      `/bodies/${bodySlug}/portfolio`,
      `/bodies/${bodySlug}/annual-reports/2026-27`,
    ]),
    '/districts/bury',
    '/annual-reports/2026-27',
  ];
  return [...new Set(pages)].flatMap((page) => [page, `${page}?as=json`]);
}

/** A page asked for twice differs in its tokens alone, a package of releases in the time it is handed over. */
function withoutTokens(html: string): string {
  return html.replaceAll(/(nonce|value)="[^"]*"|"publishedDate":"[^"]*"/g, '');
}

describe('people who could be known by their number', () => {
  it('are told to the nearest 5 and never under 10, as sums of what each promise tells', async () => {
    await setWorld([13, 4, 17, 8].map((people) => ({ people, isVerified: people !== 8 })));
    const { html } = await show(test.app, '/account?as=json');
    const lines: { slug: string; verified: number; untold: unknown; due: { equalLines: unknown } }[] =
      JSON.parse(html).data.measures;
    const visits = lines.find(({ slug }) => slug === 'home-safety-visits');
    expect(visits).toMatchObject({ verified: 30, untold: { verified: 0 }, due: { equalLines: 'not-told' } });
    const jobs = lines.find(({ slug }) => slug === 'local-jobs');
    expect(jobs).toMatchObject({ verified: 0, untold: { claimed: 2, verified: 1 } });
    expect((await show(test.app, '/account')).html).toContain('fewer than 10');
    expect(JSON.parse((await show(test.app, '/account?as=lifetime')).html).lines).toEqual([]);
  });

  // What two worlds publish alike, no taking of one sum from another can tell apart: 8 people apart under 10 (MATHS §8
  // asks for 5), and as far apart as rounding leaves them above.
  it.each([true, false])(
    'publishes nothing, in any slice, year or file, that tells one from nine, ten from twelve or 13 from 17 (verified: %s)',
    async (isVerified) => {
      const world = (people: readonly number[]) => people.map((each) => ({ people: each, isVerified }));
      await setWorld(world([1, 10, 13, 2]));
      const before = await publish();
      await setWorld(world([9, 12, 17, 9]));
      expect(await publish()).toBe(before);
    },
  );

  it('publishes another account where ten are reached: the comparison sees what is told', async () => {
    const world = (people: number) => standing.promises.map(() => ({ people, isVerified: true }));
    await setWorld(world(9));
    const before = await publish();
    await setWorld(world(10));
    expect(await publish()).not.toBe(before);
  });
});
