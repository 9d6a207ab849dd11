import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer, buildRepresentative } from '../../../../test/builders/people.ts';
import { buildRelease, contractOf } from '../../../../test/builders/releases.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../../test/site.ts';
import type { BodyRole, By } from '../../../acts/by.ts';
import { clockAt } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { loadReference } from '../../../reference/load-reference.ts';
import { routes } from '../../../routes.ts';
import { systemRandom } from '../../../values/random.ts';
import { foldAccounts } from '../../account/fold-accounts.ts';
import { getElsewhere } from '../elsewhere/elsewhere.queries.ts';
import { importReleases } from '../importing/import-releases.ts';

const now = Temporal.Instant.from('2036-05-01T10:00:00Z');
let test: TestSite;
let slug: string;
let contractId: string;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  test = await openTestSite({ clock: clockAt(now) });
  const { db } = test;
  await loadReference(db);
  const body = await buildBody(db, { name: 'Ackerby City Council' });
  slug = body.slug;
  const release = buildRelease({
    buyer: { name: 'Ackerby City Council' },
    tender: {
      id: 'T',
      title: 'Meals at home',
      mainProcurementCategory: 'services',
      procurementMethod: 'limited',
    },
    contracts: [{ id: 'C', awardID: 'A', period: { startDate: '2036-01-01', endDate: '2037-12-31' } }],
    awards: [
      {
        id: 'A',
        status: 'active',
        value: { amount: 1200.5, currency: 'GBP' },
        suppliers: [{ name: 'Ackerby Kitchens Ltd' }],
      },
    ],
  });
  const by: By = { actor: nobody, clock: clockAt(now), random: systemRandom() };
  const files = [{ name: 'r.json', open: () => [Buffer.from(JSON.stringify(release))] }];
  await transact(db, by.actor, (tx) => importReleases(tx, by, { files }));
  contractId = (await contractOf(db, release.ocid)).id;
  const supplierId = (await getElsewhere(db, contractId)).suppliers[0]?.supplierId ?? '';
  const seller = await buildRepresentative(db, supplierId, { email: 'seller@example.org' });
  cookies['supplier'] = await signInAs(db, seller.personId, { kind: 'supplier', supplierId });
  for (const role of [
    'contract-manager',
    'procurement-officer',
    'commissioner',
    'elected-member',
  ] as BodyRole[]) {
    const { personId } = await buildOfficer(db, body.bodyId, role, { email: `${role}@example.org` });
    cookies[role] = await signInAs(db, personId, { kind: 'body', bodyId: body.bodyId, role });
  }
});
afterAll(() => test.close());

const as = (who: string, path: string) => show(test.app, path, cookies[who]);
const post = (who: string, path: string, fields: Record<string, string>) =>
  send(test.app, path, fields, cookies[who]);
const date = (name: string, day: string, month: string, year: string) => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
});
const mailTo = async (recipient: string) =>
  (await test.db.selectFrom('mail_message').select('body').where('recipient', '=', recipient).execute()).at(
    -1,
  )?.body ?? '';

describe('a contract that was tendered elsewhere, followed here from its release to the account', () => {
  let typed: string;
  it('is on the desk, and its manager types only what nobody published', async () => {
    const desk = await as('contract-manager', `/work/${slug}/elsewhere`);
    expect(desk.html).toContain(`/work/${slug}/elsewhere/${contractId}`);
    const path = `/work/${slug}/elsewhere/${contractId}`;
    const page = await as('contract-manager', path);
    expect(page.html).toContain('£1,200.50');
    expect(page.html).toContain('1 January 2036');
    for (const published of ['valuePence', 'startsOn-day', 'endsOn-day', 'category'])
      expect(page.html).not.toContain(`name="${published}"`);
    expect((await as('procurement-officer', path)).html).not.toContain('name="verdictDueOn-day"');
    expect((await as('supplier', path)).status).toBe(403);
    const late = await post('contract-manager', path, date('verdictDueOn', '1', '1', '2039'));
    expect(late.status).toBe(422);
    const done = await post('contract-manager', path, date('verdictDueOn', '30', '6', '2037'));
    typed = `/work/${slug}/contracts/meals-at-home/typed`;
    expect(done.headers.get('location')).toBe(`${typed}?done=taken`);
    expect((await as('contract-manager', '/waiting')).html).toContain(typed);
  });

  it('is typed in, sent and agreed to, each promise by itself', async () => {
    const promise = {
      measure: 'apprenticeships',
      quantity: '2',
      ...date('due', '31', '12', '2036'),
      place: 'Ackerby',
      supplierOwner: 'Kitchen manager',
      bodyOwner: '',
      evidenceRule: '',
      remedy: '',
    };
    const measure = await test.db
      .selectFrom('measure as m')
      .innerJoin('measure_outcome as o', 'o.measure_id', 'm.id')
      .select(['m.slug', 'm.plain_name'])
      .orderBy('m.position')
      .executeTakeFirstOrThrow();
    const type = (fields: Record<string, string>) =>
      post('contract-manager', `${typed}/new`, { ...promise, measure: measure.slug, ...fields });
    const wrong = await type({ quantity: 'two', place: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Kitchen manager');
    await type({});
    await type({ quantity: '7', place: 'Nowhere' });
    await type({ quantity: '9', place: 'Elsewhere' });
    const remove =
      /name="remove" value="([^"]+)"/.exec((await as('contract-manager', typed)).html)?.[1] ?? '';
    await post('contract-manager', typed, { remove });
    const answering = `/supplier/typed/${slug}/meals-at-home`;
    expect((await as('supplier', answering)).status).toBe(404);
    expect((await post('contract-manager', typed, {})).headers.get('location')).toContain('done=sent');
    expect(await mailTo('seller@example.org')).toContain(answering);
    expect((await as('supplier', '/waiting')).html).toContain(answering);
    const { html } = await as('supplier', answering);
    const ids = [...html.matchAll(/name="reason\.([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids).toHaveLength(2);
    const [one = '', two = ''] = ids;
    const blank = await post('supplier', answering, {
      [`answer.${one}`]: 'agreed',
      [`answer.${two}`]: 'declined',
    });
    expect(blank.html).toContain('Say what the contract says instead');
    await post('supplier', answering, {
      [`answer.${one}`]: 'agreed',
      [`answer.${two}`]: 'declined',
      [`reason.${two}`]: 'That was another contract.',
    });
    expect(await mailTo('contract-manager@example.org')).toContain(typed);
    expect((await as('contract-manager', typed)).html).toContain('That was another contract.');
    expect((await as('contract-manager', '/waiting')).html).toContain('said no to promises');
  });

  it('is claimed, verified and in the account', async () => {
    const [promise] = await test.db.selectFrom('promise').selectAll().execute();
    const claim = { quantity: '1', note: 'One began in March.', link: 'https://kitchens.example.org/1' };
    const claimed = await post('supplier', `/supplier/promises/${slug}/${promise?.id}`, claim);
    expect(claimed.status).toBe(303);
    const { id } = await test.db.selectFrom('claim').select('id').executeTakeFirstOrThrow();
    const reason = 'The link names one apprentice with a start date in March.';
    const check = { decision: 'verified', quantity: '1', restsOn: 'link', reason };
    const checked = await post('contract-manager', `/work/${slug}/claims/${id}`, check);
    expect(checked.status).toBe(303);
    await foldAccounts(test.db);
    const account = JSON.parse((await show(test.app, `/account/bodies/${slug}?as=json`)).html) as object;
    expect(JSON.stringify(account)).toMatch(/"verified":1\b/);
  });

  it('has pages from its contract on, and none about a competition that was not here', async () => {
    const named = /^(\/[a-z-]+|\/:body|\/:procurement)+$/;
    const paths = routes
      .map(({ path }) => path)
      .filter((path) => path.includes(':procurement') && named.test(path))
      .map((path) => path.replace(':body', slug).replace(':procurement', 'meals-at-home'));
    expect(paths.length).toBeGreaterThan(60);
    const broken: string[] = [];
    for (const who of ['nobody', ...Object.keys(cookies)])
      for (const path of paths) {
        const { status } = await as(who, path);
        const isBefore =
          /\/(procurements|tenders|scoring|moderation|opening)\/|\/(bids|scores|award|tender|plan)$/.test(
            path,
          );
        const allowed = isBefore ? [303, 403, 404] : [200, 303, 403, 404];
        if (!allowed.includes(status)) broken.push(`${who} ${path}: ${status}`);
      }
    expect(broken).toEqual([]);
    for (const who of Object.keys(cookies))
      expect((await as(who, '/waiting')).html).not.toMatch(
        /\/procurements\/meals-at-home|meals-at-home\/sign/,
      );
  });

  it('is found by links that lead somewhere', async () => {
    const starts = [
      '/contracts?tendered=elsewhere',
      '/search?q=meals',
      `/bodies/${slug}`,
      `/contracts/${slug}/meals-at-home`,
      `/contracts/${slug}/meals-at-home/promises`,
      `/contracts/${slug}/meals-at-home/verdict`,
      `/tendered-elsewhere/${contractId}`,
      `/tendered-elsewhere/${contractId}/release`,
      `/work/${slug}/contracts/meals-at-home`,
      `/work/${slug}/procurements`,
      `/work/${slug}/pipeline`,
      `/work/${slug}/contracts`,
      '/tenders',
      `/account/bodies/${slug}`,
    ];
    const dead: string[] = [];
    for (const start of starts) {
      const page = await as('contract-manager', start);
      expect([start, page.status]).toEqual([start, 200]);
      const links = [...page.html.matchAll(/href="([^"#]+)/g)].map(
        ([, href]) => href?.replaceAll('&amp;', '&') ?? '',
      );
      for (const href of new Set(links.filter((each) => each.includes('meals-at-home')))) {
        const { status } = await as('contract-manager', href);
        if (status !== 200 && status !== 303) dead.push(`${start} → ${href}: ${status}`);
      }
    }
    expect(dead).toEqual([]);
  });
});
