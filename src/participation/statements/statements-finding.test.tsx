import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actingAt, type BuiltRound, roundDays } from '../../../test/builders/participation.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { buildDividedRound, buildStatementRound } from '../../../test/builders/statements.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { closeRound } from '../results/close-round.ts';
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

let round: BuiltRound;
beforeAll(async () => {
  round = await buildDividedRound(db, pool);
  const { roundId, commissioner } = round;
  const after = actingAt(commissioner.actor.personId, roundDays.after);
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
    expect(first).toMatchObject({
      text: 'Homes should be warm in winter',
      agreed: 50,
      disagreed: null,
      passed: null,
    });
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
