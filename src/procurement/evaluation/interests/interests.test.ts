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
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { hasStoodAside } from '../../barred/barred.queries.ts';
import { findEvaluator } from '../appointing/evaluators.queries.ts';
import type { LinkKind } from '../declaring/links.rules.ts';
import { agreeScore } from '../moderating/agree-score.ts';
import { decideInterest } from './decide-interest.ts';
import { declareInterest } from './declare-interest.ts';
import { namePerson } from './name-person.ts';
import { readConflictsRegister } from './read-register.ts';
import type { Part } from './stages.rules.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

let built: Competition;
beforeAll(async () => {
  built = await buildCompetition(db);
});

function name(who: Played, part: Part, of = built) {
  return attempt(db, of.officer, (tx, by) => namePerson(tx, by, { ...of.key, personId: who.personId, part }));
}

type Told = { links?: readonly LinkKind[]; detail?: string; sways?: boolean; bidIds?: readonly string[] };
function declare(who: Played, told: Told = {}, of = built) {
  const plain = { links: [], detail: '', sways: false, suggestion: '', bidIds: [] };
  return attempt(db, who, (tx, by) => declareInterest(tx, by, { ...of.key, ...plain, ...told }));
}

function decide(who: Played, about: Played, steps: string, decision: 'goes-on' | 'stands-aside' = 'goes-on') {
  const key = { ...built.key, personId: about.personId, stage: 'after-opening' as const };
  const reason = 'A drive past the yard each week gives nobody a stake in the firm.';
  return attempt(db, who, (tx, by) => decideInterest(tx, by, { ...key, decision, steps, reason }));
}

describe('who influences a purchase', () => {
  it('is named by the officer, once, and never acts for a bidder', async () => {
    expect(await name(built.commissioner, 'shapes')).toEqual({ named: true });
    expect(await name(built.commissioner, 'decides')).toEqual({ refused: 'named-already' });
    expect(await name(built.bids['A']!.maker, 'advises')).toEqual({ refused: 'conflicting-hats' });
    expect(await name(built.member, 'decides')).toEqual({ named: true });
    expect(await name(built.moderator, 'moderates')).toEqual({ named: true });
  });

  it('owes an answer until it is given; nobody else is asked', async () => {
    expect(await declare(built.manager)).toEqual({ refused: 'not-asked' });
    const owing = async () =>
      (await transact(db, built.officer.by.actor, (tx) => readConflictsRegister(tx, built.key))).owing.length;
    expect(await owing()).toBe(3);
    expect(await declare(built.commissioner)).toEqual({ stoodAside: false });
    expect(await owing()).toBe(2);
  });

  it('names the bidders that a link is about, among those who bid', async () => {
    const told = { links: ['knows'], detail: 'I drive past its yard each week.' } as const;
    expect(await declare(built.member, told)).toEqual({ refused: 'bidders-missing' });
    expect(await declare(built.member, { ...told, bidIds: [built.procurementId] })).toEqual({
      refused: 'no-such-bidder',
    });
    const bidIds = [built.bids['A']!.bidId];
    expect(await declare(built.member, { ...told, detail: '', bidIds })).toEqual({
      refused: 'detail-missing',
    });
    expect(await declare(built.member, { ...told, bidIds })).toEqual({ stoodAside: false });
    expect(await declare(built.member, { ...told, bidIds })).toEqual({ refused: 'already-declared' });
    expect(await declare(built.member)).toEqual({ refused: 'already-declared' });
  });
});

describe('what the authority decides about a link', () => {
  it('is nobody’s own to decide, needs steps, and is decided once', async () => {
    expect(await decide(built.member, built.member, 'x')).toEqual({ refused: 'own-interest' });
    expect(await decide(built.officer, built.member, ' ')).toEqual({ refused: 'steps-missing' });
    expect(await decide(built.officer, built.commissioner, 'x')).toEqual({ refused: 'nothing-to-decide' });
    const steps = 'A second member reads the award.';
    expect(await decide(built.officer, built.member, steps)).toEqual({ decided: 'goes-on' });
    expect(await decide(built.officer, built.member, steps)).toEqual({ refused: 'already-decided' });
    const register = await transact(db, built.officer.by.actor, (tx) => readConflictsRegister(tx, built.key));
    const told = register.interests.find(({ personId }) => personId === built.member.personId);
    expect(told).toMatchObject({ steps, decision: 'goes-on', bidders: [built.bids['A']!.supplierName] });
    expect(register.told.byStage).toMatchObject([{ stage: 'after-opening', perceived: 1, wentOn: 1 }]);
  });

  it('stands sealed on the record: neither part nor finding points to anybody', async () => {
    const entries = JSON.stringify(await factsOf(db, built, 'interest-declared'));
    expect(entries).toContain('commitment');
    expect(entries).not.toMatch(/after-opening|perceived|decides/);
    expect(entries).not.toContain('yard');
    expect(entries).not.toContain(built.member.personId);
  });
});

describe('a link that could sway', () => {
  it('takes an officer out of the whole purchase, out of scoring and out of leading the panel', async () => {
    const fresh = await buildCompetition(db);
    const panel = await appointPanel(db, fresh);
    const [scorer] = panel as [Played];
    await name(fresh.moderator, 'moderates', fresh);
    await name(scorer, 'advises', fresh);
    await declareNothing(db, fresh, panel);
    const bidIds = [fresh.bids['B']!.bidId];
    const told = { links: ['works'], detail: 'My wife begins there in May.', bidIds } as const;
    expect(await declare(scorer, told, fresh)).toEqual({ stoodAside: true });
    expect((await findEvaluator(db, fresh.key, scorer.personId))?.recusedAt).not.toBeNull();
    expect(await declare(scorer, told, fresh)).toEqual({ refused: 'stood-aside' });
    expect(await declare(fresh.moderator, told, fresh)).toEqual({ stoodAside: true });
    expect(await hasStoodAside(db, fresh.key, fresh.moderator.personId)).toBe(true);
    await scoreEverything(db, fresh, panel.slice(1), usualScores);
    const slot = { criterionId: fresh.criteria.sv1, bidId: fresh.bids['A']!.bidId, score: 2 };
    const reason = 'It does not say who looks at the falls once the check is over.';
    const agreed = await attempt(db, fresh.moderator, (tx, by) =>
      agreeScore(tx, by, { ...fresh.key, ...slot, reason }),
    );
    expect(agreed).toEqual({ refused: 'stood-aside' });
  });

  it('is asked of scorers again before the panel meets', async () => {
    const fresh = await buildCompetition(db);
    const panel = await appointPanel(db, fresh);
    await declareNothing(db, fresh, panel);
    expect(await declare(panel[0]!, {}, fresh)).toEqual({ refused: 'not-asked' });
    await scoreEverything(db, fresh, panel, usualScores);
    expect(
      await done(db, panel[0]!, (tx, by) =>
        declareInterest(tx, by, {
          ...fresh.key,
          links: [],
          detail: '',
          sways: false,
          suggestion: '',
          bidIds: [],
        }),
      ),
    ).toEqual({ stoodAside: false });
    expect(await factsOf(db, fresh, 'interest-declared')).toHaveLength(1);
  });
});
