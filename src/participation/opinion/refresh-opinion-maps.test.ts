import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { roundDays } from '../../../test/builders/participation.ts';
import { buildStatementRound } from '../../../test/builders/statements.ts';
import { castVotes } from '../../../test/builders/votes.ts';
import { freshDatabase } from '../../../test/database.ts';
import { clockAt } from '../../acts/clock.ts';
import { openPool } from '../../db/connect.ts';
import { systemRandom } from '../../values/random.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { findOpinionMap } from './opinion-maps.queries.ts';
import { findOwnGroup } from './own-group.rules.ts';
import { refreshOpinionMaps } from './refresh-opinion-maps.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 3 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const random = systemRandom();
const statementIds = Array.from({ length: 20 }, () => uuidV4(random));
const refresh = () =>
  refreshOpinionMaps({ db, pool, clock: clockAt(roundDays.during) }, () => Promise.resolve([]));

/** People of two camps, as the ballot box holds them. */
async function castIn(roundId: string, camps: readonly number[]): Promise<string[]> {
  const votes = castVotes(camps, statementIds.length, 'two camps');
  const ballots = new Map(
    [...new Set(votes.map(({ person }) => person))].map((person) => [person, uuidV4(random)]),
  );
  const rows = votes.map(({ person, statement, vote }) => [
    ballots.get(person),
    statementIds[Number(statement)],
    vote,
  ]);
  await sql`insert into ballot (round_id, id, tier, answered_on)
    select ${roundId}, id, 1, '2026-09-10' from unnest(${[...ballots.values()]}::uuid[]) as id`.execute(db);
  await sql`insert into statement_vote
    select ${roundId}, (v->>0)::uuid, (v->>1)::uuid, (v->>2)::smallint
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as v`.execute(db);
  return [...ballots.values()];
}

describe('the map of a running round', () => {
  it('is made when ten more people have answered, and never for fewer', async () => {
    const { roundId } = await buildStatementRound(db);
    expect(await refresh()).toBe(0);
    await castIn(roundId, [5, 4]);
    expect(await refresh()).toBe(0);
    await castIn(roundId, [3, 3]);
    expect(await refresh()).toBe(1);
    const few = await findOpinionMap(db, roundId);
    expect(few?.published).toMatchObject({ people: 15, refused: 'too-few-people', groups: [] });
    expect(await refresh()).toBe(0);

    const ballots = await castIn(roundId, [24, 24]);
    expect(await refresh()).toBe(1);
    const map = await findOpinionMap(db, roundId);
    expect(map?.published.refused).toBeNull();
    expect(map?.published.groups.map(({ letter }) => letter)).toEqual(['A', 'B']);
    expect(map?.published.people).toBe(65);
    const said = map!.published.groups.flatMap(({ people, says }) => [
      people,
      ...says.flatMap((stance) => [stance.people ?? 10, stance.of]),
    ]);
    expect(said.length).toBeGreaterThan(4);
    expect(said.every((people) => people >= 10 && people % 5 === 0)).toBe(true);
    expect(JSON.stringify(map?.published)).not.toContain(ballots[0]);

    // What everybody of a group agrees with places somebody in that group; who answered little is told how much is missing.
    const [first] = map!.published.groups;
    const like = new Map(
      map!.model.statements.map((id) => [id, map!.memory!.profiles[0]![id]! > 0 ? 1 : -1]),
    );
    expect(findOwnGroup(map!.model, like)).toEqual({ letter: first!.letter });
    expect(findOwnGroup(map!.model, new Map([...like].slice(0, 4)))).toEqual({ answersMissing: 3 });

    await sql`update ballot set removal_id = gen_random_uuid()
      where round_id = ${roundId} and id = any (${ballots.slice(0, 12)})`.execute(db);
    expect(await refresh()).toBe(1);
    expect((await findOpinionMap(db, roundId))?.published.people).toBe(50);
  });
});
