import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  answer,
  type BuiltRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildOfficer, carriedOut } from '../../../test/builders/people.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { transact } from '../../acts/transact.ts';
import { publishResults } from '../results/publish-results.ts';
import { listCountedBallots } from '../results/results.queries.ts';
import { proposeRemoval } from './propose-removal.ts';
import { takeStep } from './take-step.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ clock: { now: () => Promise.resolve(roundDays.during) } });
});
afterAll(() => site.close());

const REASON = 'All of them began within one minute';

/** An open round that twelve neighbours and one hand with seven addresses answered; two officers and a third. */
async function attacked() {
  const round = await buildRound(site.db);
  const neighbours = await answered(
    round,
    12,
    (index) => `person-${'abcdefghijkl'[index]}@gmail.com`,
    [50, 30, 20],
  );
  const fakes = await answered(round, 7, (index) => `job${index}@gmail.com`, [0, 0, 100]);
  const officers = [];
  for (let made = 0; made < 3; made += 1) {
    const { personId } = await buildOfficer(site.db, round.bodyId, 'facilitator');
    const hat = { kind: 'body', bodyId: round.bodyId, role: 'facilitator' } as const;
    officers.push({
      by: actingAt(personId, roundDays.during),
      cookie: await signInAs(site.db, personId, hat),
    });
  }
  return {
    round,
    neighbours,
    fakes,
    officers,
    path: `/work/${round.bodySlug}/rounds/${round.slug}/removals`,
  };
}

async function answered(
  round: BuiltRound,
  count: number,
  email: (index: number) => string,
  points: readonly number[],
) {
  const people: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { personId } = await buildResident(site.db);
    const set = {
      email: `${round.slug}-${email(index)}`.replace(/^[^@]*?-(?=person|job)/, ''),
      created_at: roundDays.during,
    };
    await site.db.deleteFrom('session').where('person_id', '=', personId).execute();
    await site.db.updateTable('person').set({ email: null }).where('email', '=', set.email).execute();
    await site.db.updateTable('person').set(set).where('id', '=', personId).execute();
    await answer(site.site.pool, personId, round.roundId, points);
    people.push(personId);
  }
  return people;
}

const propose = ({ round, officers }: Awaited<ReturnType<typeof attacked>>, reason = REASON) => {
  const [first] = officers;
  if (!first) throw new Error('no officer');
  const burst = { ground: 'one-hand', shared: 'job@gmail.com' } as const;
  return transact(site.db, first.by.actor, (tx) =>
    proposeRemoval(tx, first.by, { roundId: round.roundId, ...burst, reason }),
  );
};

async function isAside(roundId: string): Promise<number> {
  const rows = await site.db
    .selectFrom('ballot')
    .select('id')
    .where('round_id', '=', roundId)
    .where('removal_id', 'is not', null)
    .execute();
  return rows.length;
}

describe('setting answers aside', () => {
  it('takes two people and a reason; then they do not count, and the record says how many and why', async () => {
    const attack = await attacked();
    const { round, officers } = attack;
    expect(await propose(attack, 'Because')).toEqual({ refused: 'reason-missing' });
    const proposed = await propose(attack);
    if ('refused' in proposed) throw new Error(proposed.refused);
    expect(await isAside(round.roundId)).toBe(0);
    const step = (officer: number) => {
      const by = officers[officer]?.by ?? actingAt('', roundDays.during);
      const input = { roundId: round.roundId, ...proposed, step: 'confirm', reason: '' } as const;
      return transact(site.db, by.actor, (tx) => takeStep(tx, by, input));
    };
    expect(await step(0)).toEqual({ refused: 'same-person' });
    expect(await step(1)).toEqual({ taken: true });
    expect(await step(2)).toEqual({ refused: 'not-now' });
    expect(await isAside(round.roundId)).toBe(7);
    const entry = await site.db
      .selectFrom('record_entry')
      .select('facts')
      .where('round_id', '=', round.roundId)
      .where('type', '=', 'answers-set-aside')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({ reason: REASON, answers: null, ground: 'one-hand' });
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
    expect(await isAside(round.roundId)).toBe(7);
    expect((await act(second, { act: 'confirm-back' })).status).toBe(303);
    expect(await isAside(round.roundId)).toBe(0);
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
    expect(await isAside(round.roundId)).toBe(6);
  });
});

async function theRemoval(roundId: string) {
  return site.db.selectFrom('removal').select('id').where('round_id', '=', roundId).executeTakeFirstOrThrow();
}

/** The same, with the seven answers set aside through the desk. */
async function standing() {
  const attack = await attacked();
  const { round, officers, path } = attack;
  const shown = await show(site.app, path, officers[0]?.cookie);
  expect(shown.html).toContain('7 answers');
  const burst = { act: 'propose', ground: 'one-hand', shared: 'job@gmail.com', field: 'reason-0' };
  const proposed = await send(site.app, path, { ...burst, 'reason-0': REASON }, officers[0]?.cookie);
  expect(proposed.status).toBe(303);
  const { id } = await theRemoval(round.roundId);
  const confirmed = await send(site.app, path, { act: 'confirm', removal: id }, officers[1]?.cookie);
  expect(confirmed.status).toBe(303);
  return attack;
}
