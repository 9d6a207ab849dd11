import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDelivery, buildSigned } from '../../../test/builders/delivery.ts';
import { writeParts } from '../../../test/builders/verdicts.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { listVerdictTasks } from './list-verdict-tasks.ts';

let site: TestSite;
let signed: Awaited<ReturnType<typeof buildSigned>>;
let member: string;
let writerId: string;
const now = Temporal.Instant.from('2028-03-01T13:00:00Z');

beforeAll(async () => {
  site = await openTestSite({ clock: clockAt(now) });
  signed = await buildSigned(site.db);
  member = await signInAs(site.db, signed.member.personId, signed.member.hat);
  ({ commissionerId: writerId } = await writeParts(site.db, signed));
});
afterAll(() => site.close());

const paths = () => ({
  desk: `/work/${signed.bodySlug}/contracts/${signed.procurementSlug}/verdict`,
  public: `/contracts/${signed.bodySlug}/${signed.procurementSlug}/verdict`,
});
const fields = {
  decision: 'stop',
  reason: 'No visit was evidenced, and residents were not told why the promises lapsed.',
};

describe('the verdict', () => {
  it('waits for those who give it, and the page says until when and how things stand', async () => {
    const [task] = await listVerdictTasks(site.db, signed.member.personId, [signed.member.hat], now);
    expect(task).toMatchObject({ href: paths().desk, organisation: expect.stringContaining('Oldham') });
    const { html } = await show(site.app, paths().public);
    expect(html).toContain('by 31 March 2028');
    expect(html).toContain('£1,890,000.00');
  });

  it('does not wait for whoever wrote its pack, and tells them why', async () => {
    const hat = { kind: 'body', bodyId: signed.bodyId, role: 'commissioner' } as const;
    expect(await listVerdictTasks(site.db, writerId, [hat], now)).toEqual([]);
    const writer = await signInAs(site.db, writerId, hat);
    const { html } = await show(site.app, paths().desk, writer);
    expect(html).toContain('You wrote part of this pack, so you do not decide over it.');
    expect(html).not.toContain('name="decision"');
    expect((await send(site.app, paths().desk, fields, writer)).status).toBe(422);
  });

  it('is given by a commissioner or a member, with a reason that names what it rests on', async () => {
    const manager = await signInAs(site.db, signed.manager.personId, signed.manager.hat);
    expect((await show(site.app, paths().desk, manager)).status).toBe(403);
    const bare = await send(site.app, paths().desk, { reason: 'Because I say so.' }, member);
    expect(bare.status).toBe(422);
    expect(bare.html).toContain('Choose renew, vary or stop');
    const thin = await send(site.app, paths().desk, { ...fields, reason: 'Because I say so.' }, member);
    expect(thin.html).toContain('at least eight words');
    expect(thin.html).toContain('Because I say so.');
    const endless = await send(site.app, paths().desk, { ...fields, reason: 'x'.repeat(10_001) }, member);
    expect(endless.html).toContain('Use 10,000 characters or fewer');
    const given = await send(site.app, paths().desk, fields, member);
    expect(given.headers.get('location')).toBe(paths().public);
  });

  it('is shown with who, why and everything side by side, and is given once', async () => {
    const { html } = await show(site.app, paths().public);
    for (const part of [
      'Stop: let it end',
      'Amina Yusuf-Hart',
      'No visit was evidenced',
      'Side by side',
      'Late',
    ])
      expect(html.toLowerCase()).toContain(part.toLowerCase());
    expect((await show(site.app, paths().desk, member)).html).toContain('is given already');
    const again = await send(site.app, paths().desk, fields, member);
    expect(again.status).toBe(422);
    const twin = await show(site.app, `${paths().public}?as=json`);
    expect(JSON.parse(twin.html)).toMatchObject({ data: { decision: 'stop', sideBySide: { late: 1 } } });
    expect(await listVerdictTasks(site.db, signed.member.personId, [signed.member.hat], now)).toEqual([]);
  });

  it('has its pack as a page and as a document that everybody can take away', async () => {
    const { html } = await show(site.app, `${paths().public}/pack`);
    const href = /href="([^"]+pack\.pdf[^"]+)"/.exec(html)?.[1] ?? '';
    const pdf = await show(site.app, href);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.html.startsWith('%PDF-1.7')).toBe(true);
    expect((await show(site.app, `${paths().public}/pack.pdf?for=2027-01-01`)).status).toBe(404);
  });

  it('says so where there is no contract yet', async () => {
    const awarded = await buildDelivery(site.db);
    const path = `/contracts/${awarded.bodySlug}/${awarded.procurementSlug}/verdict`;
    expect((await show(site.app, path)).html).toContain('not signed yet');
  });
});
