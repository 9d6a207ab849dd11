import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertPayee } from '../../../../../test/builders/payees.ts';
import { buildBody, buildOfficer, setUpBy } from '../../../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs } from '../../../../../test/site.ts';
import { transact } from '../../../../acts/transact.ts';
import { listRecognisingTasks } from '../list-recognising-tasks.ts';
import { recognisePayees } from '../recognise-payees.ts';
import { answerField } from './answers.rules.ts';

const site = await openTestSite();
afterAll(site.close);

let bodyId: string;
let desk: string;
let cookie: string;
beforeAll(async () => {
  const body = await buildBody(site.db);
  ({ bodyId } = body);
  desk = `/work/${body.slug}/suppliers`;
  const { personId } = await buildOfficer(site.db, bodyId, 'finance-officer', { name: 'Ines Okoro' });
  cookie = await signInAs(site.db, personId, { kind: 'body', bodyId, role: 'finance-officer' });
});

/** Pays names, one import each, and answers what waits for an officer. */
async function pay(...names: string[]) {
  for (const name of names) {
    const payee = await insertPayee(site.db, { bodyId, name });
    await transact(site.db, undefined, (tx) =>
      recognisePayees(tx, setUpBy(), { bodyId, invented: false, payees: [payee] }),
    );
  }
  const open = await site.db
    .selectFrom('payee_doubt')
    .select(['payee_id as payeeId', 'supplier_id as supplierId'])
    .where('answer', 'is', null)
    .execute();
  return open.map(answerField);
}

const suppliersNamed = (part: string) =>
  site.db
    .selectFrom('supplier')
    .select(['slug', 'merged_into as mergedInto'])
    .where('name', 'ilike', `%${part}%`)
    .orderBy('slug')
    .execute();

describe('the desk where names are decided', () => {
  it('is a finance officer’s own', async () => {
    expect((await show(site.app, desk)).status).toBe(303);
    const { personId } = await buildOfficer(site.db, bodyId, 'evaluator');
    const evaluator = await signInAs(site.db, personId, { kind: 'body', bodyId, role: 'evaluator' });
    expect((await show(site.app, desk, evaluator)).status).toBe(403);
    const { html } = await show(site.app, desk, cookie);
    expect(html).toContain('Nothing waits.');
  });

  it('shows each decision with its evidence and reason, and carries out the answer', async () => {
    const [field = ''] = await pay('Zedalder Care Ltd', 'Zedalder Care UK Ltd');
    const { html } = await show(site.app, desk, cookie);
    expect(html).toContain('1 decision waits');
    expect(html).toContain('The same name but for one word more: UK.');
    expect(html).toContain('Is Zedalder Care UK Ltd the same as Zedalder Care Ltd?');
    const tasks = await listRecognisingTasks(site.db, '', [
      { kind: 'body', bodyId, role: 'finance-officer' },
    ]);
    expect(tasks).toMatchObject([{ href: desk, text: expect.stringContaining('1 name') }]);
    const unanswered = await send(site.app, desk, { rest: 'open' }, cookie);
    expect(unanswered.status).toBe(422);
    expect(unanswered.html).toContain('Answer at least one of these');
    const sent = await send(site.app, desk, { [field]: 'same', rest: 'open' }, cookie);
    expect(sent.headers.get('location')).toBe(`${desk}?saved=1`);
    const suppliers = await suppliersNamed('zedalder');
    expect(suppliers.filter(({ mergedInto }) => mergedInto === null)).toHaveLength(1);
    expect((await show(site.app, `${desk}?saved=1`, cookie)).html).toContain('1 answer saved.');
  });

  it('answers all that were left open at once', async () => {
    await pay('Zedbeech Care Ltd', 'Zedbeech Care UK Ltd', 'Zedcedar Care Ltd', 'Zedcedar Care UK Ltd');
    const sent = await send(site.app, desk, { rest: 'different' }, cookie);
    expect(sent.headers.get('location')).toBe(`${desk}?saved=2`);
    expect((await suppliersNamed('zedcedar')).filter(({ mergedInto }) => mergedInto === null)).toHaveLength(
      2,
    );
    expect((await show(site.app, desk, cookie)).html).toContain('Nothing waits.');
  });
});

describe('two suppliers compared', () => {
  it('are found by a name, made one for a reason, and parted again from the history', async () => {
    await pay('Zeddogwood Ltd', 'Zedelder Ltd');
    const found = await show(site.app, `${desk}/zeddogwood-ltd?q=zedeld`, cookie);
    expect(found.html).toContain(`${desk}/zeddogwood-ltd/same?as=zedelder-ltd`);
    const compare = `${desk}/zeddogwood-ltd/same?as=zedelder-ltd`;
    expect((await show(site.app, compare, cookie)).html).toContain('Are these two one supplier?');
    const blank = await send(site.app, compare, { reason: ' ' }, cookie);
    expect(blank.html).toContain('Say why they are one supplier');
    const sent = await send(site.app, compare, { reason: 'One firm, two names' }, cookie);
    expect(sent.headers.get('location')).toBe(`${desk}/zedelder-ltd`);
    const changes = desk.replace('/suppliers', '/supplier-changes');
    const { html } = await show(site.app, changes, cookie);
    expect(html).toContain('Zeddogwood Ltd became Zedelder Ltd');
    expect(html).toContain('One firm, two names');
    expect(html).toContain('Ines Okoro');
    const undo = html.match(/supplier-changes\/([0-9a-f-]{36})"/)?.[1] ?? '';
    const undone = await send(site.app, `${changes}/${undo}`, { reason: 'Two firms after all' }, cookie);
    expect(undone.headers.get('location')).toBe(changes);
    expect((await show(site.app, changes, cookie)).html).toContain('Two firms after all');
    expect((await suppliersNamed('zeddogwood'))[0]?.mergedInto).toBeNull();
  });

  it('a name is taken out of a supplier', async () => {
    await pay('Zedfir Trust', 'ZEDFIR TRUST');
    const page = `${desk}/zedfir-trust`;
    const { html } = await show(site.app, page, cookie);
    const [first = ''] = [...html.matchAll(/name="payees" value="([^"]+)"/g)].map((match) => match[1] ?? '');
    const nobody = await send(site.app, page, { reason: 'Another trust' }, cookie);
    expect(nobody.html).toContain('Choose the names that are another supplier');
    const sent = await send(site.app, page, { payees: first, reason: 'Another trust' }, cookie);
    expect(sent.status).toBe(303);
    expect(await suppliersNamed('zedfir')).toHaveLength(2);
  });

  it('nobody sees a supplier that is not there, or a change of another body', async () => {
    expect((await show(site.app, `${desk}/nobody`, cookie)).status).toBe(404);
    const changes = desk.replace('/suppliers', '/supplier-changes');
    expect((await show(site.app, `${changes}/nothing`, cookie)).status).toBe(404);
  });
});
