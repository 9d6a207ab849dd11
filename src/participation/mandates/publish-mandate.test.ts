import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildAnswers, buildRound, roundDays } from '../../../test/builders/participation.ts';
import { buildBody, buildOfficer } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import type { By } from '../../acts/by.ts';
import { clockAt } from '../../acts/clock.ts';
import { transact } from '../../acts/transact.ts';
import { openPool } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { sum } from '../../values/fraction.ts';
import { toExact } from '../../values/fraction-text.ts';
import { systemRandom } from '../../values/random.ts';
import { publishResults } from '../results/publish-results.ts';
import type { LineInput } from './mandate.rules.ts';
import { findMandate, mandateShares } from './mandates.queries.ts';
import { publishMandate } from './publish-mandate.ts';
import { saveMandateLine } from './save-mandate-line.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

const due = Temporal.Instant.from('2026-10-20T22:30:00Z');

async function member(bodyId: string, at = roundDays.after): Promise<By> {
  const { personId } = await buildOfficer(db, bodyId, 'elected-member', { name: 'Cllr Amina Yusuf-Hart' });
  const hat = { kind: 'body', bodyId, role: 'elected-member' } as const;
  return { actor: { personId, hat }, clock: clockAt(at), random: systemRandom() };
}

async function roundWithResults(answers = 12) {
  const round = await buildRound(db);
  await buildAnswers(db, pool, round.roundId, { count: answers, points: [50, 30, 20] });
  const by = { ...round.commissioner, clock: clockAt(roundDays.after) };
  await transact(db, undefined, (tx) => publishResults(tx, by, { roundId: round.roundId }));
  return { ...round, by: await member(round.bodyId) };
}
type Answered = Awaited<ReturnType<typeof roundWithResults>>;

function decide(round: Answered, index: number, line: Partial<LineInput>, by = round.by) {
  const { roundId, bodyId, outcomeIds } = round;
  const input = { answer: 'adopted', reason: '', variedBasisPoints: null, ...line } as const;
  return transact(db, undefined, (tx) =>
    saveMandateLine(tx, by, { roundId, bodyId, outcomeId: outcomeIds[index] ?? '', ...input }),
  );
}
function publish({ roundId, bodyId, by }: Answered, at = roundDays.after) {
  const input = { roundId, bodyId, statement: '' };
  return transact(db, undefined, (tx) => publishMandate(tx, { ...by, clock: clockAt(at) }, input));
}
async function decideAll(round: Answered) {
  await decide(round, 0, {});
  await decide(round, 1, {
    answer: 'varied',
    variedBasisPoints: 1500,
    reason: 'Half of it is asked for in another contract.',
  });
  await decide(round, 2, { answer: 'declined', reason: `The charter ${round.slug} asks for it already.` });
}

describe('a mandate', () => {
  it('is drafted line by line, published once, and says whether the date was kept', async () => {
    const round = await roundWithResults();
    await decide(round, 0, { answer: 'declined', reason: `A first thought about ${round.slug}.` });
    await decideAll(round);
    expect(await mandateShares(db, round.roundId, round.bodyId)).toEqual([]);
    expect(await publish(round, due)).toEqual({ published: true, keptDueDate: true });
    const mandate = await findMandate(db, round);
    expect(mandate).toMatchObject({ decidedByName: 'Cllr Amina Yusuf-Hart', keptDueDate: true });
    expect(mandate?.lines.map(({ answer, adoptedBasisPoints }) => [answer, adoptedBasisPoints])).toEqual([
      ['adopted', 5000],
      ['varied', 1500],
      ['declined', 0],
    ]);
    const entry = await db
      .selectFrom('record_entry')
      .select('facts')
      .where('round_id', '=', round.roundId)
      .where('type', '=', 'mandate-published')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({
      keptDueDate: true,
      lines: [{ answer: 'adopted' }, {}, {}],
    });
    expect(entry.facts).not.toContain('Amina');
  });

  it('hands on what counts, in framework order, exactly', async () => {
    const round = await roundWithResults();
    await decideAll(round);
    await publish(round);
    const shares = await mandateShares(db, round.roundId, round.bodyId);
    expect(shares.map(({ slug, share }) => [slug, toExact(share)])).toEqual([
      ['local-jobs', '3/20'],
      ['prevention', '1/2'],
    ]);
    expect(toExact(sum(shares.map(({ share }) => share)))).toBe('13/20');
  });

  it('says when it came late', async () => {
    const round = await roundWithResults();
    await decideAll(round);
    expect(await publish(round, due.add({ hours: 1 }))).toEqual({ published: true, keptDueDate: false });
  });

  it('is refused while an outcome has no answer, and frozen once published', async () => {
    const round = await roundWithResults();
    await decide(round, 0, {});
    expect(await publish(round)).toEqual({ refused: 'lines-missing' });
    await decideAll(round);
    await publish(round);
    expect(await publish(round)).toEqual({ refused: 'already-published' });
    expect(await decide(round, 0, { answer: 'declined', reason: 'We have changed our mind.' })).toEqual({
      refused: 'already-published',
    });
    const rewrites = [
      () =>
        db
          .updateTable('mandate_line')
          .set({ reason: 'Rewritten' })
          .where('round_id', '=', round.roundId)
          .execute(),
      () => db.deleteFrom('mandate_line').where('round_id', '=', round.roundId).execute(),
      () =>
        db
          .updateTable('mandate')
          .set({ statement: 'Rewritten' })
          .where('round_id', '=', round.roundId)
          .execute(),
    ];
    for (const rewrite of rewrites)
      await expect(rewrite()).rejects.toMatchObject({ constraint: 'mandate_frozen' });
  });

  it('never repeats a reason, in this mandate or another of the same body', async () => {
    const round = await roundWithResults();
    const reason = `We asked ${round.slug} for this in the charter.`;
    expect(await decide(round, 0, { answer: 'declined', reason })).toEqual({ saved: true });
    expect(await decide(round, 1, { answer: 'declined', reason })).toEqual({ refused: 'reason-repeated' });
    expect(await decide(round, 0, { answer: 'declined', reason })).toEqual({ saved: true });
  });

  it('cannot rest on too few answers', async () => {
    const round = await roundWithResults(9);
    expect(await decide(round, 0, {})).toEqual({ refused: 'no-conclusion' });
    expect(await publish(round)).toEqual({ refused: 'no-conclusion' });
  });

  it('is a body’s own to decide, unless the round is the whole region’s', async () => {
    const round = await roundWithResults();
    const { bodyId } = await buildBody(db);
    await expect(decide({ ...round, bodyId }, 0, {}, await member(bodyId))).rejects.toBeInstanceOf(NotFound);
  });
});
