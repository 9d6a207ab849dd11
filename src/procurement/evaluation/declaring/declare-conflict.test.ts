import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  appointPanel,
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  done,
  factsOf,
  type Played,
} from '../../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { sealWords } from '../../../accountability/record/seal-words.rules.ts';
import { findEvaluator } from '../appointing/evaluators.queries.ts';
import { listDeclarations } from './conflicts.queries.ts';
import { decidePerceivedConflict } from './decide-perceived-conflict.ts';
import type { Finding } from './declarations.rules.ts';
import { declareConflict } from './declare-conflict.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

let built: Competition;
let panel: readonly Played[];
beforeAll(async () => {
  built = await buildCompetition(db);
  panel = await appointPanel(db, built);
});

function declare(who: Played, label: string, finding: Finding, detail = '') {
  const bidId = built.bids[label]!.bidId;
  return attempt(db, who, (tx, by) => declareConflict(tx, by, { ...built.key, bidId, finding, detail }));
}

function decide(
  who: Played,
  about: Played,
  label: string,
  reason: string,
  decision: 'may-score' | 'stands-aside',
) {
  const key = { ...built.key, personId: about.personId, bidId: built.bids[label]!.bidId };
  return attempt(db, who, (tx, by) => decidePerceivedConflict(tx, by, { ...key, decision, reason }));
}

const van = 'One of their vans is often on my bus route, and I know the driver to wave to.';
const fair = 'Waving to a driver is not a link that could sway a fair-minded person.';

describe('telling of links', () => {
  it('takes somebody with a real link out of the whole competition', async () => {
    const [who] = panel as [Played];
    expect(await declare(who, 'A', 'real', 'My sister is a contracts manager there.')).toEqual({
      recused: true,
    });
    const evaluator = await findEvaluator(db, built.key, who.personId);
    expect(String(evaluator?.recusedAt)).toBe('2026-07-10T10:00:00Z');
    expect(await declare(who, 'B', 'none')).toEqual({ refused: 'stood-aside' });
    const [entry] = await factsOf(db, built, 'conflict-declared');
    // One moderator, few residents: kind and finding alone would point to a person.
    expect(Object.keys(entry ?? {}).sort()).toEqual(['commitment', 'occurredAt']);
    const sealed = await db
      .selectFrom('sealed_fact')
      .select(['fact', 'salt'])
      .where('procurement_id', '=', built.procurementId)
      .execute();
    const fact = { evaluatorKind: 'officer', finding: 'real', stoodAside: true };
    const own = sealed.find((row) => JSON.stringify(row.fact).includes('real'));
    expect(own?.fact).toEqual(fact);
    expect(entry).toMatchObject({ commitment: sealWords(fact, own!.salt) });
  });

  it('wants the link in words, and lets it only grow more serious', async () => {
    const who = panel[1]!;
    expect(await declare(who, 'A', 'perceived')).toEqual({ refused: 'detail-missing' });
    expect(await declare(who, 'A', 'none')).toEqual({ recused: false });
    expect(await declare(who, 'A', 'perceived', van)).toEqual({ recused: false });
    expect(await declare(who, 'A', 'none')).toEqual({ refused: 'already-declared' });
  });

  it('is asked of nobody who is not on the panel, and not before the bids are open', async () => {
    expect(await declare(built.evaluators[3], 'A', 'none')).toEqual({ refused: 'not-appointed' });
    const early = await buildCompetition(db, { unopened: true });
    const [who] = await appointPanel(db, early);
    const bidId = early.bids['A']!.bidId;
    const refused = await attempt(db, who!, (tx, by) =>
      declareConflict(tx, by, { ...early.key, bidId, finding: 'none', detail: '' }),
    );
    expect(refused).toEqual({ refused: 'bids-not-opened' });
  });
});

describe('deciding a perceived conflict', () => {
  it('needs a reason that rests on the link', async () => {
    const who = panel[1]!;
    expect(await decide(built.moderator, who, 'A', '', 'may-score')).toEqual({ refused: 'blank' });
    const vague = 'This seems entirely fine to us and so we are content.';
    expect(await decide(built.moderator, who, 'A', vague, 'may-score')).toEqual({
      refused: 'rests-on-nothing',
    });
    expect(await decide(built.moderator, who, 'A', fair, 'may-score')).toEqual({ decided: 'may-score' });
    const line = (await listDeclarations(db, built.key)).find(({ decision }) => decision === 'may-score');
    expect(line).toMatchObject({ detail: van, decisionReason: fair });
  });

  it('is done once, by somebody else, and only where there is something to decide', async () => {
    const [, who, other] = panel as [Played, Played, Played];
    expect(await decide(built.moderator, who, 'A', fair, 'may-score')).toEqual({
      refused: 'already-decided',
    });
    await declareNothing(db, built, [other]);
    expect(await decide(built.officer, other, 'A', fair, 'may-score')).toEqual({ refused: 'not-perceived' });
    const resident = panel[3]!;
    await declare(resident, 'B', 'perceived', van);
    expect(await decide(resident, resident, 'B', fair, 'may-score')).toEqual({ refused: 'own-conflict' });
  });

  it('can take the person out, and what was decided is on the record without a name', async () => {
    const resident = panel[3]!;
    const friend = 'The driver is a friend after all, so the link could sway.';
    await done(db, built.officer, (tx, by) =>
      decidePerceivedConflict(tx, by, {
        ...built.key,
        personId: resident.personId,
        bidId: built.bids['B']!.bidId,
        decision: 'stands-aside',
        reason: friend,
      }),
    );
    expect((await findEvaluator(db, built.key, resident.personId))?.recusedAt).not.toBeNull();
    const entries = await factsOf(db, built, 'conflict-decided');
    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toMatch(/driver|resident|aside/);
  });
});
