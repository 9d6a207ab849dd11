import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildPerson, carriedOut } from '../../../test/builders/people.ts';
import { buildActor, buildProposal, buildShownProposal } from '../../../test/builders/proposals.ts';
import { freshDatabase } from '../../../test/database.ts';
import type { By } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { declineProposal } from './decline-proposal.ts';
import { followDraft } from './follow-draft.ts';
import { makeProposal } from './make-proposal.ts';
import { planProposal } from './plan-proposal.ts';
import { countSupport } from './proposal-support.queries.ts';
import { getProposal, listSteps } from './proposals.queries.ts';
import { mergeProposal, showProposal, withholdProposal } from './read-proposal.ts';
import { shareProposal } from './share-proposal.ts';
import { supportProposal } from './support-proposal.ts';

const { db, close } = await freshDatabase();
afterAll(close);
const act = <T>(work: Parameters<typeof transact<T>>[2]) => transact(db, undefined, work);
const dueOn = Temporal.PlainDate.from('2026-10-01');
const reason = 'Shade at bus stops is bought by the transport authority under its own contract until 2030.';

let bodyId: string;
let commissioner: By;
let manager: By;
beforeAll(async () => {
  ({ bodyId } = await buildBody(db));
  commissioner = await buildActor(db, bodyId, 'commissioner');
  manager = await buildActor(db, bodyId, 'contract-manager');
});
const plan = () => ({ ownerId: manager.actor.personId, dueOn });

async function entries(type: string) {
  const rows = await db.selectFrom('record_entry').select('facts').where('type', '=', type).execute();
  return rows.map(({ facts }) => JSON.parse(facts) as Record<string, unknown>);
}

describe('making a proposal', () => {
  it('leaves no row that says who wrote it, also by somebody signed in', async () => {
    const { personId } = await buildPerson(db);
    const resident: By = { ...commissioner, actor: { personId, hat: { kind: 'resident' } } };
    const said = {
      title: 'Shade',
      why: 'Bus stops have none.',
      roundId: null,
      themeId: null,
      districtSlug: null,
    };
    const { proposalId } = await carriedOut(db, (tx) => makeProposal(tx, resident, { bodyId, ...said }));
    expect(await countSupport(db, proposalId)).toBe(0);
    const row = await db.selectFrom('proposal').selectAll().where('id', '=', proposalId).executeTakeFirst();
    expect(JSON.stringify(row)).not.toContain(personId);
  });
});

describe('reading a proposal', () => {
  it('shows it with an owner and a day, and puts it into the search', async () => {
    const { proposalId, number } = await buildProposal(db, bodyId);
    await carriedOut(db, (tx) => showProposal(tx, commissioner, { proposalId, ...plan() }));
    expect(await getProposal(db, number)).toMatchObject({ standing: 'shown', step: 'received', dueOn });
    const found = await db
      .selectFrom('search_document')
      .selectAll()
      .where('path', '=', `/proposals/${number}`)
      .execute();
    expect(found).toHaveLength(1);
    const again = await act((tx) => showProposal(tx, commissioner, { proposalId, ...plan() }));
    expect(again).toEqual({ refused: 'not-now' });
  });

  it('is refused with an owner from elsewhere, a day gone by, a role that may not, another body', async () => {
    const { proposalId } = await buildProposal(db, bodyId);
    const { personId } = await buildPerson(db);
    const yesterday = Temporal.PlainDate.from('2026-09-09');
    const show = (by: By, given: object) =>
      act((tx) => showProposal(tx, by, { proposalId, ...plan(), ...given }));
    expect(await show(commissioner, { ownerId: personId })).toEqual({ refused: 'not-an-officer' });
    expect(await show(commissioner, { dueOn: yesterday })).toEqual({ refused: 'date-past' });
    expect(await show(manager, {})).toEqual({ refused: 'not-now' });
    const other = await buildActor(db, (await buildBody(db)).bodyId, 'commissioner');
    expect(await show(other, {})).toEqual({ refused: 'not-now' });
  });

  it('keeps words from being shown, and says why on the record without them', async () => {
    const { proposalId, number } = await buildProposal(db, bodyId, { title: 'Sack Mr Smith' });
    await carriedOut(db, (tx) =>
      withholdProposal(tx, commissioner, { proposalId, reason: 'names-somebody' }),
    );
    expect(await getProposal(db, number)).toMatchObject({ standing: 'not-shown', reason: 'names-somebody' });
    const recorded = await entries('proposal-not-shown');
    expect(recorded).toContainEqual(expect.objectContaining({ proposal: number, reason: 'names-somebody' }));
    expect(JSON.stringify(recorded)).not.toContain('Smith');
  });

  it('that two do at once is done once', async () => {
    const { proposalId, number } = await buildProposal(db, bodyId);
    const done = await Promise.all([
      act((tx) => showProposal(tx, commissioner, { proposalId, ...plan() })),
      act((tx) => withholdProposal(tx, commissioner, { proposalId, reason: 'sells' })),
    ]);
    expect(done.filter((result) => 'refused' in result)).toHaveLength(1);
    expect(await listSteps(db, (await getProposal(db, number)).id)).toHaveLength('shown' in done[0] ? 1 : 0);
  });
});

describe('a shown proposal', () => {
  it('is taken up by its owner, with the day of the next step', async () => {
    const { proposalId, number } = await buildShownProposal(db, commissioner);
    const ask = { proposalId, ...plan(), takesUp: true, note: 'We ask the bus operator.' };
    expect(await act((tx) => planProposal(tx, manager, ask))).toEqual({ refused: 'not-now' });
    await carriedOut(db, (tx) => planProposal(tx, commissioner, ask));
    const next = { ...ask, takesUp: false, dueOn: dueOn.add({ days: 30 }), note: '' };
    await carriedOut(db, (tx) => planProposal(tx, manager, next));
    expect((await listSteps(db, proposalId)).map(({ step }) => step)).toEqual([
      'received',
      'taken-up',
      'taken-up',
    ]);
    expect(await entries('proposal-taken-up')).toContainEqual(expect.objectContaining({ proposal: number }));
  });

  it('is declined only with a reason of its own, which stays', async () => {
    const { proposalId, number } = await buildShownProposal(db, commissioner);
    const decline = (by: By, words: string) =>
      act((tx) => declineProposal(tx, by, { proposalId, reason: words }));
    expect(await decline(commissioner, 'No.')).toEqual({ refused: 'too-short' });
    expect(await decline(manager, reason)).toEqual({ refused: 'not-now' });
    await decline(commissioner, reason);
    const told = await db.selectFrom('follow_notice').select(['path', 'body']).execute();
    expect(told).toContainEqual({
      path: `/proposals/${number}`,
      body: expect.stringContaining(reason) as string,
    });
    expect(await getProposal(db, number)).toMatchObject({ step: 'declined', reason, dueOn: null });
    expect(await entries('proposal-declined')).toContainEqual(expect.objectContaining({ reason }));
    const other = await buildShownProposal(db, commissioner);
    const copied = { proposalId: other.proposalId, reason };
    expect(await act((tx) => declineProposal(tx, commissioner, copied))).toEqual({ refused: 'repeated' });
  });

  it('counts each supporter once, and takes them along when it is merged', async () => {
    const [one, other] = [
      await buildShownProposal(db, commissioner),
      await buildShownProposal(db, commissioner),
    ];
    const { personId } = await buildPerson(db);
    const resident: By = { ...commissioner, actor: { personId, hat: { kind: 'resident' } } };
    for (const { proposalId } of [one, one, other])
      await carriedOut(db, (tx) => supportProposal(tx, resident, { proposalId, supports: true }));
    expect(await countSupport(db, one.proposalId)).toBe(1);
    const merge = { proposalId: other.proposalId, intoNumber: one.number };
    await carriedOut(db, (tx) => mergeProposal(tx, commissioner, merge));
    expect(await countSupport(db, one.proposalId)).toBe(1);
    const gone = { proposalId: other.proposalId, supports: true };
    expect(await act((tx) => supportProposal(tx, resident, gone))).toEqual({ refused: 'not-shown' });
    await carriedOut(db, (tx) =>
      supportProposal(tx, resident, { proposalId: one.proposalId, supports: false }),
    );
    expect(await countSupport(db, one.proposalId)).toBe(0);
  });

  it('is merged only into another of the same body that is shown', async () => {
    const { proposalId, number } = await buildShownProposal(db, commissioner);
    const unread = await buildProposal(db, bodyId);
    for (const intoNumber of [number, unread.number, 999_999])
      expect(await act((tx) => mergeProposal(tx, commissioner, { proposalId, intoNumber }))).toEqual({
        refused: 'no-such-proposal',
      });
  });

  it('is one matter with what people told another body, under the first that was made', async () => {
    const elsewhere = await buildActor(db, (await buildBody(db)).bodyId, 'commissioner');
    const first = await buildShownProposal(db, commissioner);
    const second = await buildShownProposal(db, elsewhere);
    const third = await buildShownProposal(db, commissioner);
    const share = (by: By, proposalId: string, withNumber: number) =>
      act((tx) => shareProposal(tx, by, { proposalId, withNumber }));
    expect(await share(commissioner, third.proposalId, first.number)).toEqual({ refused: 'same-body' });
    expect(await share(commissioner, third.proposalId, second.number)).toEqual({ root: second.number });
    expect(await share(elsewhere, second.proposalId, first.number)).toEqual({ root: first.number });
    for (const { number } of [second, third])
      expect((await getProposal(db, number)).sharesWith).toBe(first.proposalId);
  });

  it('follows the draft that came of it to its end, and no further', async () => {
    const { proposalId, number } = await buildShownProposal(db, commissioner);
    const follow = (step: 'being-drafted' | 'adopted') =>
      act((tx) => followDraft(tx, commissioner, { proposalId, step, note: 'Version 2' }));
    await follow('being-drafted');
    await follow('adopted');
    await follow('being-drafted');
    expect(await getProposal(db, number)).toMatchObject({ step: 'adopted', dueOn: null });
    expect(await listSteps(db, proposalId)).toHaveLength(3);
  });
});
