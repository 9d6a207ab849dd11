import { afterAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  buildDraftRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildPerson, carriedOut } from '../../../test/builders/people.ts';
import {
  buildModerator,
  buildStatementRound,
  buildWaitingStatement,
} from '../../../test/builders/statements.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { closeRound } from '../results/close-round.ts';
import { announceRound } from '../rounds/announce-round.ts';
import { listOwnWaiting } from './authors.queries.ts';
import { proposeStatement } from './propose-statement.ts';
import { showStatement } from './show-statement.ts';
import { countStatements, listStatements } from './statements.queries.ts';
import { removeSeedStatement, writeSeedStatement } from './write-seed-statement.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const text = 'Buses should run later at night';
const propose = (
  personId: string,
  roundId: string,
  given: { text?: string; outcomeSlug?: string; at?: typeof roundDays.during } = {},
) =>
  transact(db, undefined, (tx) =>
    proposeStatement(tx, actingAt(personId, given.at ?? roundDays.during), {
      roundId,
      text: given.text ?? text,
      outcomeSlug: given.outcomeSlug ?? null,
    }),
  );

describe('proposing a statement', () => {
  it('leaves it waiting under its number, about an outcome, with the day and nothing of who proposed it', async () => {
    const { roundId } = await buildStatementRound(db);
    const { personId } = await buildResident(db);
    expect(await propose(personId, roundId, { outcomeSlug: 'local-jobs' })).toEqual({ number: 1 });
    const [waiting] = await listStatements(db, roundId, ['waiting']);
    expect(waiting).toMatchObject({ number: 1, text, isSeed: false, outcomeSlug: 'local-jobs' });
    expect(waiting?.proposedOn.toString()).toBe('2026-09-10');
    const row = await db.selectFrom('statement').selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(personId);
    const author = await db.selectFrom('statement_author').selectAll().executeTakeFirstOrThrow();
    expect(Object.values(author)).not.toContain(personId);
    expect(await listOwnWaiting(db, roundId, personId)).toEqual([{ number: 1, text }]);
  });

  it('leaves no link to its author once a moderator has read it', async () => {
    const round = await buildStatementRound(db);
    const { personId } = await buildResident(db);
    await propose(personId, round.roundId);
    const moderator = await buildModerator(db, round);
    await carriedOut(db, (tx) => showStatement(tx, moderator, { roundId: round.roundId, number: 1 }));
    expect(await listOwnWaiting(db, round.roundId, personId)).toEqual([]);
    const left = await db
      .selectFrom('statement_author')
      .selectAll()
      .where('round_id', '=', round.roundId)
      .execute();
    expect(left).toEqual([]);
  });

  it('leaves none once the round has closed either, though nobody read it', async () => {
    const { roundId } = await buildStatementRound(db);
    const { personId } = await buildResident(db);
    await propose(personId, roundId);
    await carriedOut(db, (tx) => closeRound(tx, actingAt(personId, roundDays.after), { roundId }));
    const left = db.selectFrom('statement_author').selectAll().where('round_id', '=', roundId);
    expect(await left.execute()).toEqual([]);
  });

  it('is for those who may answer, while the round is open and asks for statements', async () => {
    const { roundId } = await buildStatementRound(db);
    const { personId } = await buildResident(db);
    expect(await propose(personId, roundId, { at: roundDays.prepared })).toEqual({ refused: 'not-open' });
    expect(await propose(personId, roundId, { at: roundDays.closes })).toEqual({ refused: 'not-open' });
    expect(await propose((await buildPerson(db)).personId, roundId)).toEqual({ refused: 'not-verified' });
    expect(await propose(personId, roundId, { outcomeSlug: 'no-such' })).toEqual({ refused: 'outcome' });
    expect(await propose(personId, roundId, { text: 'Why?' })).toEqual({ refused: 'too-short', length: 4 });
    const { roundId: ofPoints } = await buildRound(db);
    expect(await propose(personId, ofPoints)).toEqual({ refused: 'not-asked' });
  });

  it('three may wait at once, also when ten are sent at the same moment; read, one makes room', async () => {
    const round = await buildStatementRound(db);
    const { roundId } = round;
    const { personId } = await buildResident(db);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        propose(personId, roundId, { text: `Thought number ${index} of ten` }),
      ),
    );
    expect(results.filter((result) => 'number' in result)).toHaveLength(3);
    expect((await countStatements(db, roundId)).waiting).toBe(3);
    const moderator = await buildModerator(db, round);
    await carriedOut(db, (tx) => showStatement(tx, moderator, { roundId, number: 2 }));
    expect(await propose(personId, roundId)).toEqual({ number: 4 });
    expect(await propose(personId, roundId)).toEqual({ refused: 'three-wait' });
  });

  it('numbers statements that many people propose at once, one after the other', async () => {
    const { roundId } = await buildStatementRound(db);
    const texts = Array.from({ length: 12 }, (_, index) => `Thought number ${index} of many`);
    const numbers = await Promise.all(texts.map((each) => buildWaitingStatement(db, roundId, each)));
    expect(numbers.sort((a, b) => a - b)).toEqual(texts.map((_, index) => index + 1));
  });
});

describe('the commissioner’s own statements', () => {
  it('are written into a draft, taken out again, and on the record once it is announced', async () => {
    const { roundId, commissioner } = await buildDraftRound(db, { ways: ['statements'], rule: 'none' });
    const input = { roundId, text, outcomeSlug: null };
    expect(await transact(db, undefined, (tx) => writeSeedStatement(tx, commissioner, input))).toEqual({
      number: 1,
    });
    expect(await listStatements(db, roundId)).toMatchObject([{ number: 1, isSeed: true, state: 'shown' }]);
    await carriedOut(db, (tx) => removeSeedStatement(tx, commissioner, { roundId, number: 1 }));
    expect(await listStatements(db, roundId)).toEqual([]);
    await carriedOut(db, (tx) => writeSeedStatement(tx, commissioner, input));
    await carriedOut(db, (tx) => announceRound(tx, commissioner, { roundId }));
    const entry = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('round_id', '=', roundId)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({ ways: ['statements'], statements: [text] });
  });

  it('stay once the round is announced, and are on the record; none comes after the opening', async () => {
    const { roundId, commissioner } = await buildStatementRound(db);
    const input = { roundId, text, outcomeSlug: null };
    await carriedOut(db, (tx) => writeSeedStatement(tx, commissioner, input));
    const remove = () =>
      transact(db, undefined, (tx) => removeSeedStatement(tx, commissioner, { roundId, number: 1 }));
    expect(await remove()).toEqual({ refused: 'announced' });
    await expect(db.deleteFrom('statement').where('round_id', '=', roundId).execute()).rejects.toThrow(
      'announced',
    );
    const entry = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('type', '=', 'statement-shown')
      .where('round_id', '=', roundId)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({ statement: 1, seed: true, by: 'commissioner' });
    const late = { ...commissioner, clock: actingAt('', roundDays.during).clock };
    expect(await transact(db, undefined, (tx) => writeSeedStatement(tx, late, input))).toEqual({
      refused: 'has-opened',
    });
  });
});
