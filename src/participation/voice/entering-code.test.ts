import { afterAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  answer,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildOfficer, carriedOut } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { nobody } from '../../acts/nobody.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { setPersonPlace } from '../../people/places/set-person-place.ts';
import { issueJoiningCodes } from '../codes/issue-joining-codes.ts';
import { enterJoiningCode } from './enter-joining-code.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 5 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

async function roundWithCodes(count = 3) {
  const round = await buildRound(db, { tier: 2 });
  const { personId } = await buildOfficer(db, round.bodyId, 'facilitator');
  const by = actingAt(personId, roundDays.during);
  const { codes } = await carriedOut(db, (tx) =>
    issueJoiningCodes(tx, by, { roundId: round.roundId, kind: 'venue', label: 'Oldham Library', count }),
  );
  return { ...round, codes, facilitator: by };
}

function enter(roundId: string, code: string, signedInAs: string | null = null, at = roundDays.during) {
  const by = actingAt(signedInAs ?? nobody.personId, at);
  return transact(db, undefined, (tx) => enterJoiningCode(tx, by, { roundId, code, signedInAs }));
}

describe('entering a code', () => {
  it('makes somebody new a resident who can answer, and lets them back in until they have', async () => {
    const { roundId, codes } = await roundWithCodes();
    const code = codes[0] ?? '';
    const first = await enter(roundId, code.toLowerCase().replace('-', ' '));
    if ('refused' in first) throw new Error(first.refused);
    expect(await enter(roundId, code)).toEqual(first);
    const by = actingAt(first.personId, roundDays.during);
    await carriedOut(db, (tx) => setPersonPlace(tx, by, { outward: 'OL1', districtSlug: 'oldham' }));
    expect(await answer(pool, first.personId, roundId, [100, 0, 0])).toEqual({ given: true });
    expect(await enter(roundId, code)).toEqual({ refused: 'code-used' });
  });

  it('verifies somebody who is signed in, and never lets another into their account', async () => {
    const { roundId, codes } = await roundWithCodes();
    const { personId } = await buildResident(db);
    expect(await enter(roundId, codes[0] ?? '', personId)).toEqual({ personId });
    expect(await answer(pool, personId, roundId, [0, 100, 0])).toEqual({ given: true });
    const { personId: other } = await buildResident(db);
    expect(await enter(roundId, codes[1] ?? '', other)).toEqual({ personId: other });
    expect(await enter(roundId, codes[1] ?? '')).toEqual({ refused: 'code-used' });
    expect(await enter(roundId, codes[1] ?? '', personId)).toEqual({ refused: 'code-used' });
    expect(await enter(roundId, codes[2] ?? '', other)).toEqual({ refused: 'has-code' });
  });

  it('is refused for what is no code, for another round’s, and outside the round’s days', async () => {
    const { roundId, codes } = await roundWithCodes();
    const elsewhere = await roundWithCodes();
    expect(await enter(roundId, 'OIL')).toEqual({ refused: 'code-malformed' });
    expect(await enter(roundId, elsewhere.codes[0] ?? '')).toEqual({ refused: 'code-unknown' });
    const early = roundDays.prepared;
    expect(await enter(roundId, codes[0] ?? '', null, early)).toEqual({ refused: 'round-not-open' });
    expect(await enter(roundId, codes[0] ?? '', null, roundDays.closes)).toEqual({ refused: 'round-closed' });
  });

  it('is one person’s even when two enter it at once', async () => {
    const { roundId, codes } = await roundWithCodes();
    const people = await Promise.all([buildResident(db), buildResident(db)]);
    const entries = await Promise.all(people.map(({ personId }) => enter(roundId, codes[0] ?? '', personId)));
    expect(entries.filter((entry) => 'refused' in entry)).toEqual([{ refused: 'code-used' }]);
  });
});
