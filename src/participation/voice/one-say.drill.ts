import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answer,
  type BuiltRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { openTestSite, show, signInAs, type TestSite } from '../../../test/site.ts';

const PEOPLE = 1000;
const OVER_HTTP = 40;
const AT_ONCE = 5;

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite({ clock: { now: () => Promise.resolve(roundDays.during) } });
  // With a cold pool the duplicates would stand in line for connections, and meet nobody.
  await Promise.all(Array.from({ length: 16 }, () => site.site.pool.query('select pg_sleep(0.05)')));
});
afterAll(() => site.close());

describe('one say each', () => {
  it('1,000 people answer five times at once, and each has one answer', async () => {
    const round = await buildRound(site.db);
    for (let made = 0; made < PEOPLE; made += 1) {
      const { personId } = await buildResident(site.db);
      const five = Array.from({ length: AT_ONCE }, (_, n) =>
        answer(site.site.pool, personId, round.roundId, [100 - n, n, 0]),
      );
      expect(await Promise.all(five)).toEqual(Array.from({ length: AT_ONCE }, () => ({ given: true })));
    }
    expect(await rowsOf(round)).toEqual({ ballots: PEOPLE, register: PEOPLE, copies: PEOPLE });
  });

  it('so do people who send the form five times at once', async () => {
    const round = await buildRound(site.db);
    for (let made = 0; made < OVER_HTTP; made += 1) {
      const { personId } = await buildResident(site.db);
      const cookie = await signInAs(site.db, personId);
      const path = `/say/${round.slug}/answer`;
      const { html } = await show(site.app, path, cookie);
      const names = [...new Set([...html.matchAll(/name="(points\.[^"]+)"/g)].map(([, name]) => name ?? ''))];
      const csrf = html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '';
      expect(names).toHaveLength(3);
      const statuses = Array.from({ length: AT_ONCE }, async () => {
        const body = new URLSearchParams({ _csrf: csrf, _once: randomUUID(), act: 'give' });
        for (const [index, name] of names.entries()) body.set(name, ['50', '30', '20'][index] ?? '0');
        return (await site.app.request(path, { method: 'POST', body, headers: { cookie } })).status;
      });
      for (const status of await Promise.all(statuses)) expect([303, 422]).toContain(status);
    }
    expect(await rowsOf(round)).toEqual({ ballots: OVER_HTTP, register: OVER_HTTP, copies: OVER_HTTP });
  });
});

async function rowsOf({ roundId }: BuiltRound) {
  const count = async (table: 'ballot' | 'register_entry' | 'answer_copy') =>
    (await site.db.selectFrom(table).select('round_id').where('round_id', '=', roundId).execute()).length;
  return {
    ballots: await count('ballot'),
    register: await count('register_entry'),
    copies: await count('answer_copy'),
  };
}
