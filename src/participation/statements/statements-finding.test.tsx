import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAt, type BuiltRound, buildResident, roundDays } from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import {
  buildModerator,
  buildShownStatement,
  buildStatementRound,
  vote,
} from '../../../test/builders/statements.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { closeRound } from '../results/close-round.ts';
import { declineStatement } from './decline-statement.ts';
import { statementsFinding } from './statements-finding.ts';
import { StatementsResult } from './statements-result.tsx';
import { statementsResultData } from './statements-result-data.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const texts = [
  'Homes should be warm in winter',
  'Buses should run later at night',
  'Parks should have lights that work',
  'Apprentices should live nearby',
  'Vans should be electric by now',
  'Charities should get more of the work',
  'Every firm should publish its wages',
  'Large firms should do all of it',
];
/** Both agree on the first two; what one says of the rest, the other does not. The last is taken down. */
const opinions = [
  { people: 32, votes: [1, 1, 1, 1, 1, 1, -1, 1] },
  { people: 24, votes: [1, 1, -1, -1, -1, -1, 1, 1] },
] as const;

let round: BuiltRound;
beforeAll(async () => {
  round = await buildStatementRound(db);
  const { roundId } = round;
  const numbers: number[] = [];
  for (const text of texts) numbers.push(await buildShownStatement(db, round, text));
  for (const { people, votes } of opinions)
    for (let person = 0; person < people; person += 1) {
      const { personId } = await buildResident(db);
      for (const [index, value] of votes.entries())
        await vote(pool, personId, roundId, numbers[index] ?? 0, person % 9 === index ? 0 : value);
    }
  const moderator = await buildModerator(db, round);
  const why = { ground: 'unclear', reason: 'Nobody can say what “all of it” is.' } as const;
  await carriedOut(db, (tx) => declineStatement(tx, moderator, { roundId, number: 8, ...why }));
  const after = actingAt(moderator.actor.personId, roundDays.after);
  await carriedOut(db, (tx) => closeRound(tx, after, { roundId }));
});

describe('what the statements of a closed round come to', () => {
  it('finds the groups and what they share, and counts each statement to the nearest 5', async () => {
    const found = await transact(db, undefined, (tx) => statementsFinding(tx, round.roundId));
    expect(found?.map.groups.map(({ letter, people }) => [letter, people])).toEqual([
      ['A', 30],
      ['B', 25],
    ]);
    const first = found?.statements.find(({ number }) => number === 1);
    expect(first).toMatchObject({ text: texts[0], agreed: 50, disagreed: null, passed: null });
    expect(found?.map.shared.map(({ statementId }) => statementId)).toContain(first?.statementId);
    expect(found?.statements.map(({ number }) => number)).not.toContain(8);
  });

  it('reads as a page and as data, without an identifier and without what was taken down', async () => {
    const found = await transact(db, undefined, (tx) => statementsFinding(tx, round.roundId));
    if (!found) throw new Error('there are votes');
    const html = String(<StatementsResult round={round} finding={found} />);
    expect(html).toContain('Group A: about 30 people');
    expect(html).toContain('under 10 or hidden');
    expect(html).not.toContain('Large firms');
    const data = statementsResultData(found);
    expect(data.statements).toHaveLength(7);
    const [group] = data.map.groups;
    expect(group?.says.length).toBeGreaterThan(0);
    expect(JSON.stringify(data)).not.toContain(found.statements[0]?.statementId);
  });

  it('is nothing where nobody answered', async () => {
    const empty = await buildStatementRound(db);
    expect(await transact(db, undefined, (tx) => statementsFinding(tx, empty.roundId))).toBeNull();
  });
});
