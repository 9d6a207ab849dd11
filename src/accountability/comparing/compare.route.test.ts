import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildStanding,
  checkClaimRow,
  insertClaimRow,
  type Standing,
} from '../../../test/builders/standing.ts';
import { openTestSite, show, type TestSite } from '../../../test/site.ts';

let test: TestSite;
let standing: Standing;
let slugs: readonly string[];
const on = Temporal.PlainDate.from('2026-10-01');

/** Two bodies that are each owed visits; of the first’s 40 are checked, and of the other’s 90. */
beforeAll(async () => {
  test = await openTestSite();
  standing = await buildStanding(test.db);
  const visits = [standing.promises[0], standing.promises[2]];
  for (const [index, promise] of visits.entries()) {
    if (!promise) throw new Error('no promise');
    const hundredths = index === 0 ? 4_000 : 9_000;
    const { maker, manager } = standing.contracts[index] ?? {};
    if (!maker || !manager) throw new Error('no sides');
    const id = await insertClaimRow(test.db, promise, maker.personId, { hundredths, on, hasEvidence: true });
    await checkClaimRow(test.db, id, manager.personId, hundredths);
  }
  const ids = standing.contracts.map(({ bodyId }) => bodyId);
  const bodies = await test.db.selectFrom('body').select('slug').where('id', 'in', ids).execute();
  slugs = bodies.map(({ slug }) => slug);
});
afterAll(() => test.close());

const compare = (more: string) =>
  show(test.app, `/compare?${slugs.map((slug) => `bodies=${slug}`).join('&')}&${more}`);
const dataOf = async (more: string) => JSON.parse((await compare(`${more}&as=json`)).html).data;

describe('comparing public bodies', () => {
  it('draws how much of one measure was checked, with what it does not show', async () => {
    const { measures } = JSON.parse((await show(test.app, '/compare?as=json')).html).data;
    const [measure] = measures;
    const more = `figure=verified&measure=${measure.slug}&year=2026-27`;
    const data = await dataOf(more);
    expect(data.isDrawn).toBe(true);
    expect(data.bodies.map(({ value }: { value: number }) => value).toSorted()).toEqual([40, 90]);
    const { html } = await compare(more);
    expect(html).toContain('It is no league table');
    expect(html).toContain('bar-row');
    const file = await compare(`${more}&as=csv`);
    expect(file.html.split('\n')[0]).toContain('body,name,figure');
  });

  it('refuses a share with too few promises behind it, and gives no figure of it to machines either', async () => {
    const { html } = await compare('figure=kept&year=2026-27');
    expect(html).toContain('These cannot be compared');
    expect(html).not.toContain('bar-row');
    const data = await dataOf('figure=kept&year=2026-27');
    expect(data).toMatchObject({ isDrawn: false });
    for (const body of data.bodies) {
      expect(body.value).toBeNull();
      expect(body.standsInTheWay.length).toBeGreaterThan(0);
    }
  });

  it('says so where there are no payments, or a body was not there all year', async () => {
    expect((await compare('figure=coverage&year=2026-27')).html).toContain(
      'No payments of this year are here.',
    );
    const [first] = standing.contracts;
    await test.db
      .updateTable('body')
      .set({ started_on: '2026-06-01' })
      .where('id', '=', first.bodyId)
      .execute();
    expect((await compare('figure=kept&year=2026-27')).html).toContain('It began on 1 June 2026');
  });

  it('asks for a second body and for the measure, and does nothing without a choice', async () => {
    const one = await show(test.app, `/compare?figure=kept&bodies=${slugs[0]}`);
    expect(one.status).toBe(422);
    expect(one.html).toContain('Choose at least 2 public bodies');
    expect((await compare('figure=verified')).html).toContain('Choose the measure to compare.');
    const fresh = await show(test.app, '/compare?bodies=nobody');
    expect(fresh.status).toBe(200);
    expect(fresh.html).not.toContain('These cannot be compared');
  });
});
