import { afterAll, expect, it } from 'vitest';
import { buildResident, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { openPool } from '../../db/connect.ts';
import { systemRandom } from '../../values/random.ts';
import { giveAnswer } from './give-answer.ts';
import { openAnswerCopy } from './open-answer-copy.ts';
import { formatReceiptSecret, receiptSecretFrom } from './receipt-secret.rules.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

it('opens what a resident said, in whichever round, for whoever holds the secret and nobody else', async () => {
  const { roundId } = await buildRound(db);
  const { personId } = await buildResident(db);
  const receiptSecret = receiptSecretFrom('form', personId, roundId);
  const input = { roundId, personId, points: [60, 25, 15], receiptSecret, at: roundDays.during };
  await giveAnswer(pool, systemRandom(), input);
  const opened = await openAnswerCopy(db, formatReceiptSecret(receiptSecret));
  if ('refused' in opened) throw new Error(opened.refused);
  expect(opened.roundId).toBe(roundId);
  expect(opened.own).toEqual([{ way: 'points', points: [60, 25, 15] }]);
  expect(opened.outcomes.map(({ slug }) => slug)).toEqual(['prevention', 'local-jobs', 'third-sector']);
  expect(await openAnswerCopy(db, receiptSecretFrom('guess', personId, roundId))).toEqual({
    refused: 'secret-unknown',
  });
  expect(await openAnswerCopy(db, 'hello')).toEqual({ refused: 'secret-malformed' });
});
