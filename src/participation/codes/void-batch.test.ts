import { afterAll, expect, it } from 'vitest';
import { actingAt, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildOfficer, carriedOut } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { enterJoiningCode } from '../voice/enter-joining-code.ts';
import { issueJoiningCodes } from './issue-joining-codes.ts';
import { listBatches } from './joining-codes.queries.ts';
import { voidBatch } from './void-batch.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

it('makes the unused codes of a batch void; whoever came in with one stays in, and the record says how many', async () => {
  const { roundId, bodyId } = await buildRound(db, { tier: 2 });
  const { personId } = await buildOfficer(db, bodyId, 'facilitator');
  const by = actingAt(personId, roundDays.during);
  const slips = { roundId, kind: 'venue', label: 'A stall', count: 3 } as const;
  const { codes } = await carriedOut(db, (tx) => issueJoiningCodes(tx, by, slips));
  const enter = (code: string | undefined) =>
    transact(db, undefined, (tx) =>
      enterJoiningCode(tx, by, { roundId, code: code ?? '', signedInAs: null }),
    );
  const first = await enter(codes[0]);
  const [batch] = await listBatches(db, roundId);
  const voiding = () =>
    transact(db, undefined, (tx) => voidBatch(tx, by, { roundId, batchId: batch?.id ?? '' }));
  expect(await voiding()).toEqual({ voided: 2 });
  expect(await enter(codes[1])).toEqual({ refused: 'code-void' });
  expect(await enter(codes[0])).toEqual(first);
  expect(await voiding()).toEqual({ refused: 'none-left' });
  expect((await listBatches(db, roundId))[0]).toMatchObject({ used: 1, voided: 2 });
  const entries = db.selectFrom('record_entry').select('facts').where('round_id', '=', roundId);
  const [entry] = await entries.where('type', '=', 'codes-voided').execute();
  expect(JSON.parse(entry?.facts ?? '{}')).toMatchObject({ codes: 2 });
});
