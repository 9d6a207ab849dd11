import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBody, setUpBy } from '../../../test/builders/people.ts';
import { adoptDraft, buildDraft, buildMember, buildPolicy } from '../../../test/builders/policy.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { adoptPolicy } from './adopt-policy.ts';
import { beginPolicy } from './begin-policy.ts';
import { takeOutOfPolicy, writePolicyPlan, writePolicyPriority, writePolicySection } from './draft-policy.ts';
import { findDraft, getPolicyContent, listAdopted } from './policies.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const noon = '2026-03-03T12:00:00Z';
const day = (text: string) => Temporal.PlainDate.from(text);
async function adopt(bodyId: string, revision: number, effectiveFrom = '2026-04-01', at = noon) {
  const by = await buildMember(db, bodyId, at);
  return transact(db, undefined, (tx) =>
    adoptPolicy(tx, by, { bodyId, revision, effectiveFrom: day(effectiveFrom) }),
  );
}
const revisionOf = async (bodyId: string) => (await findDraft(db, bodyId))?.revision ?? -1;
const entriesOf = (bodyId: string) =>
  db.selectFrom('record_entry').select(['type', 'facts']).where('body_id', '=', bodyId).execute();

describe('adopting a policy', () => {
  it('fixes it, records it without a name, and puts it into the search', async () => {
    const { bodyId, slug } = await buildDraft(db);
    expect(await adopt(bodyId, await revisionOf(bodyId))).toEqual({ version: 1 });
    expect(await listAdopted(db, bodyId)).toMatchObject([{ version: 1, adoptedByName: 'Cllr Ada Quill' }]);
    const entry = (await entriesOf(bodyId)).find(({ type }) => type === 'policy-adopted');
    expect(String(entry?.facts)).toContain('"effectiveFrom":"2026-04-01"');
    expect(String(entry?.facts)).not.toContain('Quill');
    const found = await db
      .selectFrom('search_document')
      .select('title')
      .where('path', '=', `/bodies/${slug}/policy`)
      .execute();
    expect(found).toHaveLength(1);
  });

  it('never changes afterwards: not by the pages, and not in the database', async () => {
    const { bodyId } = await buildPolicy(db);
    const write = transact(db, undefined, (tx) =>
      writePolicySection(tx, { bodyId, section: 'vision', content: 'Another.' }),
    );
    expect(await write).toEqual({ refused: 'no-draft' });
    const by = { body_id: bodyId, version: 1 };
    await expect(
      db.updateTable('policy_section').set({ content: 'Another.' }).where('body_id', '=', bodyId).execute(),
    ).rejects.toThrow('the policy is adopted');
    await expect(
      db
        .insertInto('policy_priority')
        .values({ ...by, position: 9, title: 'x', content: 'x' })
        .execute(),
    ).rejects.toThrow('the policy is adopted');
    await expect(
      db
        .updateTable('policy')
        .set({ effective_from: day('2020-01-01') })
        .where('body_id', '=', bodyId)
        .execute(),
    ).rejects.toThrow('the policy is adopted');
    await expect(db.deleteFrom('policy_plan').where('body_id', '=', bodyId).execute()).rejects.toThrow(
      'the policy is adopted',
    );
  });

  it('refuses what was not read, what is not whole, and days that would backdate it', async () => {
    const { bodyId } = await buildDraft(db);
    const revision = await revisionOf(bodyId);
    expect(await adopt(bodyId, revision - 1)).toEqual({ refused: 'changed-since' });
    expect(await adopt(bodyId, revision, '2026-03-02')).toEqual({ refused: 'date-past' });
    await transact(db, undefined, (tx) =>
      writePolicySection(tx, { bodyId, section: 'stopping', content: ' ' }),
    );
    expect(await adopt(bodyId, revision + 1)).toEqual({ refused: 'not-whole' });
    expect(await listAdopted(db, bodyId)).toEqual([]);
    const { bodyId: other } = await buildBody(db);
    expect(await adopt(other, 0)).toEqual({ refused: 'no-draft' });
  });

  it('lets a later version take effect only after the one before', async () => {
    const { bodyId } = await buildPolicy(db, { effectiveFrom: '2026-06-01' });
    await transact(db, undefined, (tx) => beginPolicy(tx, setUpBy(), { bodyId }));
    expect(await adopt(bodyId, 0, '2026-06-01')).toEqual({ refused: 'date-before-last' });
    expect(await adopt(bodyId, 0, '2026-06-02')).toEqual({ version: 2 });
  });

  it('by two at once adopts once', async () => {
    const { bodyId } = await buildDraft(db);
    const revision = await revisionOf(bodyId);
    await Promise.all([
      db.selectFrom('body').select('id').execute(),
      db.selectFrom('body').select('id').execute(),
    ]);
    const both = await Promise.all([adopt(bodyId, revision), adopt(bodyId, revision)]);
    expect(both).toContainEqual({ version: 1 });
    expect(both).toContainEqual({ refused: 'no-draft' });
    const adopted = (await entriesOf(bodyId)).filter(({ type }) => type === 'policy-adopted');
    expect(adopted).toHaveLength(1);
  });
});

describe('drafting a policy', () => {
  it('begins once, with all that the last version says', async () => {
    const { bodyId } = await buildPolicy(db);
    const begin = () => transact(db, undefined, (tx) => beginPolicy(tx, setUpBy(), { bodyId }));
    const both = await Promise.all([begin(), begin()]);
    expect(both).toContainEqual({ version: 2 });
    expect(both).toContainEqual({ refused: 'draft-there' });
    expect(await getPolicyContent(db, { bodyId, version: 2 })).toEqual(
      await getPolicyContent(db, { bodyId, version: 1 }),
    );
  });

  it('ties priorities to outcomes and plans that are there', async () => {
    const { bodyId, outcomeId } = await buildDraft(db);
    const said = { bodyId, title: 'Fair pay', content: 'Pay enough.', outcomeIds: [outcomeId], plans: [1] };
    const write = (more: Partial<typeof said>) =>
      transact(db, undefined, (tx) => writePolicyPriority(tx, { ...said, ...more }));
    expect(await write({ title: ' ' })).toEqual({ refused: 'title-missing' });
    expect(await write({ content: '' })).toEqual({ refused: 'content-missing' });
    expect(await write({ outcomeIds: [] })).toEqual({ refused: 'outcomes-missing' });
    expect(await write({ outcomeIds: ['nothing'] })).toEqual({ refused: 'unknown' });
    expect(await write({ plans: [7] })).toEqual({ refused: 'unknown' });
    expect(await write({})).toEqual({ saved: true });
    const { priorities } = await getPolicyContent(db, { bodyId, version: 1 });
    expect(priorities.map(({ title, plans }) => ({ title, plans }))).toEqual([
      { title: 'Local work', plans: [1] },
      { title: 'Fair pay', plans: [1] },
    ]);
    await transact(db, undefined, (tx) => takeOutOfPolicy(tx, { bodyId, what: 'plan', position: 1 }));
    expect((await getPolicyContent(db, { bodyId, version: 1 })).priorities[0]?.plans).toEqual([]);
  });

  it('takes plans with an address and years in order', async () => {
    const { bodyId } = await buildDraft(db);
    const said = {
      bodyId,
      title: 'Police and crime plan',
      address: 'https://example.org',
      firstYear: 2024,
      lastYear: 2028,
    };
    const write = (more: Partial<typeof said>) =>
      transact(db, undefined, (tx) => writePolicyPlan(tx, { ...said, ...more }));
    expect(await write({ title: '' })).toEqual({ refused: 'title-missing' });
    expect(await write({ address: 'javascript:alert(1)' })).toEqual({ refused: 'address-malformed' });
    expect(await write({ lastYear: 2023 })).toEqual({ refused: 'years-backwards' });
    expect(await write({})).toEqual({ saved: true });
  });

  it('has one draft at most, and only where one was begun', async () => {
    const { bodyId } = await buildPolicy(db);
    const by = await buildMember(db, bodyId, noon);
    await expect(adoptDraft(db, by, bodyId, '2027-01-01')).rejects.toThrow('no-draft');
  });
});
