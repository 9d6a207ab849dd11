import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  asideReason,
  buildAttack,
  countAside,
  proposeAside,
  setAsideByTwo,
  stepAside,
} from '../../../test/builders/attack.ts';
import { actingAt, roundDays } from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { publishResults } from '../results/publish-results.ts';
import { listCountedBallots } from '../results/results.queries.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ clock: { now: () => Promise.resolve(roundDays.during) } });
});
afterAll(() => site.close());

describe('setting answers aside', () => {
  it('takes two people and a reason; then they do not count, and the record says how many and why', async () => {
    const attack = await buildAttack(site);
    const { round } = attack;
    expect(await proposeAside(site, attack, 'Because')).toEqual({ refused: 'reason-missing' });
    const proposed = await proposeAside(site, attack);
    if ('refused' in proposed) throw new Error(proposed.refused);
    expect(await countAside(site, round.roundId)).toBe(0);
    const step = (officer: number) => stepAside(site, attack, officer, { ...proposed, step: 'confirm' });
    expect(await step(0)).toEqual({ refused: 'same-person' });
    expect(await step(1)).toEqual({ taken: true });
    expect(await step(2)).toEqual({ refused: 'not-now' });
    expect(await countAside(site, round.roundId)).toBe(7);
    const entry = await site.db
      .selectFrom('record_entry')
      .select('facts')
      .where('round_id', '=', round.roundId)
      .where('type', '=', 'answers-set-aside')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({ reason: asideReason, answers: null, ground: 'one-hand' });
    const after = { ...round.commissioner, ...actingAt(round.commissioner.actor.personId, roundDays.after) };
    await carriedOut(site.db, (tx) => publishResults(tx, after, { roundId: round.roundId }));
    expect(await listCountedBallots(site.db, round.roundId)).toHaveLength(12);
    const whose = site.db.selectFrom('removal_person').selectAll().where('round_id', '=', round.roundId);
    expect(await whose.execute()).toEqual([]);
    const closed = await site.db
      .selectFrom('record_entry')
      .select('facts')
      .where('round_id', '=', round.roundId)
      .where('type', '=', 'round-closed')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(closed.facts)).toMatchObject({ answers: null });
  });

  it('is told to everyone at once, on the round’s page, with the reason, and in the results as data', async () => {
    const attack = await buildAttack(site);
    const { slug, roundId } = attack.round;
    const told = `/say/${slug}/answers-set-aside`;
    expect((await show(site.app, `/say/${slug}`)).html).not.toContain(told);
    await setAsideByTwo(site, attack);
    const { html } = await show(site.app, `/say/${slug}`);
    expect(html).toContain('Two people who run this round set some answers aside.');
    expect(html).toContain(told);
    expect((await show(site.app, told)).html).toContain(
      `Probably one hand: fewer than 10 answers. “${asideReason}”`,
    );
    const removals = [
      { ground: 'one-hand', reason: asideReason, answers: null, backReason: null, appeals: [] },
    ];
    expect(JSON.parse((await show(site.app, `${told}?as=json`)).html)).toMatchObject({ data: { removals } });
    const { personId } = attack.round.commissioner.actor;
    const after = { ...attack.round.commissioner, ...actingAt(personId, roundDays.after) };
    await carriedOut(site.db, (tx) => publishResults(tx, after, { roundId }));
    const results = await show(site.app, `/say/${slug}/results?as=json`);
    expect(JSON.parse(results.html)).toMatchObject({ data: { removals } });
  });

  it('is undone by two people again', async () => {
    const { round, officers, path } = await standing();
    const [first, second, third] = officers.map(({ cookie }) => cookie);
    const { id } = await theRemoval(round.roundId);
    const act = (cookie: string | undefined, fields: Record<string, string>) =>
      send(site.app, path, { removal: id, field: `back-${id}`, ...fields }, cookie);
    const empty = await act(first, { act: 'ask-back' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('Say in four words or more why they should count again');
    const why = { [`back-${id}`]: 'They are seven cousins, I met them' };
    expect((await act(first, { act: 'ask-back', ...why })).status).toBe(303);
    expect((await act(first, { act: 'confirm-back' })).html).toContain('It takes two people');
    expect(await countAside(site, round.roundId)).toBe(7);
    expect((await act(second, { act: 'confirm-back' })).status).toBe(303);
    expect(await countAside(site, round.roundId)).toBe(0);
    expect((await show(site.app, path, third)).html).toContain('They count again.');
  });
});

describe('an appeal', () => {
  it('is read by somebody who had no part in it, and one answer counts again', async () => {
    const { round, officers, path, fakes } = await standing();
    const cookie = await signInAs(site.db, fakes[0] ?? '');
    const own = `/say/${round.slug}/set-aside`;
    const back = await show(site.app, `/say/${round.slug}/answer`, cookie);
    expect(back.headers.get('location')).toBe(own);
    expect((await show(site.app, own, cookie)).html).toContain('Your answer was set aside');
    expect((await show(site.app, `/say/${round.slug}/answer?anyway=yes`, cookie)).status).toBe(200);
    expect((await send(site.app, own, { words: 'No' }, cookie)).status).toBe(422);
    expect((await send(site.app, own, { words: 'I am Jo and I live here' }, cookie)).status).toBe(303);
    expect((await send(site.app, own, { words: 'I am Jo and I live here' }, cookie)).html).toContain('waits');
    const { id } = await site.db
      .selectFrom('removal_appeal')
      .select('id')
      .where('round_id', '=', round.roundId)
      .executeTakeFirstOrThrow();
    const fields = { act: 'decide', appeal: id, field: `why-${id}`, [`decision-${id}`]: 'counts-again' };
    const why = { [`why-${id}`]: 'She came to the library herself' };
    const decide = (officer: number, given: Record<string, string>) =>
      send(site.app, path, given, officers[officer]?.cookie);
    expect((await decide(0, { ...fields, ...why })).html).toContain(
      'You had a part in setting this answer aside',
    );
    const { [`decision-${id}`]: _, ...without } = fields;
    expect((await decide(2, { ...without, ...why })).html).toContain(
      'Choose whether the answer counts again',
    );
    expect((await decide(2, { ...fields, ...why })).status).toBe(303);
    expect(await countAside(site, round.roundId)).toBe(6);
  });
});

async function theRemoval(roundId: string) {
  return site.db.selectFrom('removal').select('id').where('round_id', '=', roundId).executeTakeFirstOrThrow();
}

/** The same, with the seven answers set aside through the desk. */
async function standing() {
  const attack = await buildAttack(site);
  const { round, officers, path } = attack;
  const shown = await show(site.app, path, officers[0]?.cookie);
  expect(shown.html).toContain('7 answers');
  const burst = { act: 'propose', ground: 'one-hand', shared: 'job@gmail.com', field: 'reason-0' };
  const proposed = await send(site.app, path, { ...burst, 'reason-0': asideReason }, officers[0]?.cookie);
  expect(proposed.status).toBe(303);
  const { id } = await theRemoval(round.roundId);
  const confirmed = await send(site.app, path, { act: 'confirm', removal: id }, officers[1]?.cookie);
  expect(confirmed.status).toBe(303);
  return attack;
}
