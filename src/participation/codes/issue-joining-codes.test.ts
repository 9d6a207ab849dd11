import { afterAll, describe, expect, it } from 'vitest';
import { actingAt, buildDraftRound, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildOfficer, carriedOut } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import type { BatchKind } from './batch.rules.ts';
import { issueJoiningCodes } from './issue-joining-codes.ts';
import { countCodes, listBatches } from './joining-codes.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

async function roundWithFacilitator() {
  const round = await buildRound(db, { tier: 2 });
  const { personId } = await buildOfficer(db, round.bodyId, 'facilitator');
  return { ...round, facilitator: actingAt(personId, roundDays.during) };
}

const library = { kind: 'venue', label: 'Oldham Library, 3 March' } as const;

describe('issuing codes', () => {
  it('shows each once, and keeps none anywhere', async () => {
    const { roundId, facilitator } = await roundWithFacilitator();
    const { codes } = await carriedOut(db, (tx) =>
      issueJoiningCodes(tx, facilitator, { roundId, ...library, count: 3 }),
    );
    expect(codes).toHaveLength(3);
    for (const code of codes) expect(code).toMatch(/^[BCDFGHJKMNPQRSTVWXYZ]{4}-[BCDFGHJKMNPQRSTVWXYZ]{4}$/);
    const kept = JSON.stringify([
      await db.selectFrom('joining_code').selectAll().execute(),
      await db.selectFrom('joining_code_batch').selectAll().execute(),
      await db.selectFrom('record_entry').selectAll().execute(),
    ]);
    for (const code of codes) {
      expect(kept).not.toContain(code);
      expect(kept).not.toContain(code.replace('-', ''));
    }
    expect(await countCodes(db, roundId)).toEqual({ issued: 3, used: 0 });
  });

  it('keeps a batch by its label, and puts the number on the public record without it', async () => {
    const { roundId, facilitator } = await roundWithFacilitator();
    const issue = (kind: BatchKind, label: string, count: number, by = facilitator) =>
      carriedOut(db, (tx) => issueJoiningCodes(tx, by, { roundId, kind, label, count }));
    const later = actingAt(facilitator.actor.personId, roundDays.during.add({ minutes: 1 }));
    await issue('venue', '  Oldham Library, 3 March ', 12);
    await issue('letter', 'Werneth', 1500, later);
    const batches = await listBatches(db, roundId);
    expect(batches.map(({ kind, label, codes, used }) => [kind, label, codes, used])).toEqual([
      ['letter', 'Werneth', 1500, 0],
      ['venue', 'Oldham Library, 3 March', 12, 0],
    ]);
    const entries = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('round_id', '=', roundId)
      .where('type', '=', 'codes-issued')
      .execute();
    expect(entries.map(({ facts }) => JSON.parse(facts) as { codes: number })).toMatchObject([
      { kind: 'venue', codes: 12 },
      { kind: 'letter', codes: 1500 },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Library');
  });

  it('is refused before the round is announced, after it closes, for none, too many or no label', async () => {
    const draft = await buildDraftRound(db);
    const { roundId, facilitator } = await roundWithFacilitator();
    const issue = (
      id: string,
      {
        by = facilitator,
        count = 1,
        ...batch
      }: { by?: typeof facilitator; count?: number; label?: string; kind?: BatchKind },
    ) =>
      transact(db, undefined, (tx) =>
        issueJoiningCodes(tx, by, { roundId: id, count, ...library, ...batch }),
      );
    expect(await issue(draft.roundId, {})).toEqual({ refused: 'not-announced' });
    expect(await issue(roundId, { count: 0 })).toEqual({ refused: 'count-out-of-range' });
    expect(await issue(roundId, { count: 501 })).toEqual({ refused: 'count-out-of-range' });
    expect(await issue(roundId, { kind: 'letter', count: 20_001 })).toEqual({
      refused: 'count-out-of-range',
    });
    expect(await issue(roundId, { label: ' ' })).toEqual({ refused: 'no-label' });
    const late = actingAt(facilitator.actor.personId, roundDays.closes);
    expect(await issue(roundId, { by: late })).toEqual({ refused: 'round-closed' });
  });
});
