import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPaid } from '../../../../test/builders/paid.ts';
import { buildBody, buildOfficer, buildSupplier } from '../../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs } from '../../../../test/site.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let one: { bodyId: string; slug: string };
let other: { bodyId: string; slug: string };
let third: { bodyId: string; slug: string };
beforeAll(async () => {
  one = await buildBody(db, { name: 'One Council' });
  other = await buildBody(db, { name: 'Other Council' });
  third = await buildBody(db, { name: 'Third Council' });
  const shared = await buildSupplier(db, { name: 'Shared Ltd', invented: false });
  const alone = await buildSupplier(db, { name: 'Alone Ltd', invented: false });
  await buildPaid(db, one.bodyId, [
    { to: 'SHARED LTD', pence: 100, supplierId: shared.supplierId },
    { to: 'ALONE LTD', pence: 100, supplierId: alone.supplierId },
  ]);
  await buildPaid(db, other.bodyId, [{ to: 'Shared Limited', pence: 200, supplierId: shared.supplierId }]);
});

async function officerOf(bodyId: string, name = 'Amina Yusuf-Hart') {
  const { personId } = await buildOfficer(db, bodyId, 'commissioner', { name });
  return signInAs(db, personId, { kind: 'body', bodyId, role: 'commissioner' });
}

describe('a joint note', () => {
  it('is written by an officer of one body and read by one of the other', async () => {
    const writer = await officerOf(one.bodyId);
    const path = `/work/${one.slug}/joint/shared-ltd`;
    const sent = await send(app, path, { words: 'Our contract ends in June.' }, writer);
    expect(sent.status).toBe(303);
    const reader = await officerOf(other.bodyId, 'Reader Person');
    const { html } = await show(app, `/work/${other.slug}/joint/shared-ltd`, reader);
    expect(html).toContain('Our contract ends in June.');
    expect(html).toContain('Amina Yusuf-Hart, One Council');
  });

  it('is refused when it says nothing', async () => {
    const writer = await officerOf(one.bodyId);
    const sent = await send(app, `/work/${one.slug}/joint/shared-ltd`, { words: '  ' }, writer);
    expect(sent.status).toBe(422);
  });

  it('is not there for a body that does not pay the supplier, nor for a supplier only one pays', async () => {
    const stranger = await officerOf(third.bodyId);
    expect((await show(app, `/work/${third.slug}/joint/shared-ltd`, stranger)).status).toBe(404);
    const own = await officerOf(one.bodyId);
    expect((await show(app, `/work/${one.slug}/joint/alone-ltd`, own)).status).toBe(404);
  });

  it('is found from the list of the suppliers a body shares', async () => {
    const reader = await officerOf(other.bodyId);
    const { html } = await show(app, `/work/${other.slug}/joint`, reader);
    expect(html).toContain('Shared Ltd');
    expect(html).not.toContain('Alone Ltd');
  });
});
