import { describe, expect, it } from 'vitest';
import { kindsOfService, procedures } from '../../tenders/procurement.rules.ts';
import { noticesWanted, planParts } from '../plan-state.rules.ts';
import { choicesOf, needsReason, questionsOf } from './asked.rules.ts';
import { type PlanGround, planChoices, planQuestions } from './question.rules.ts';
import { questionWords } from './questions.en.ts';

const council: PlanGround = {
  procurement: { kindOfService: 'ordinary', category: 'services', procedure: 'open', lotsOf: null },
  regime: 'over',
  bodyKind: 'council',
  answers: new Map(),
};
const asked = (given: Partial<PlanGround>, purchase: Partial<PlanGround['procurement']> = {}) =>
  questionsOf({ ...council, ...given, procurement: { ...council.procurement, ...purchase } });

describe('the questions of a plan', () => {
  it('each stand in one part of it, with words for every answer', () => {
    expect(planParts.flatMap(({ questions }) => [...questions]).sort()).toEqual([...planQuestions].sort());
    for (const question of planQuestions)
      expect(Object.keys(questionWords[question].choices).sort()).toEqual([...planChoices[question]].sort());
  });

  it('ask every purchase whether it is needed, preventable, shared, and good for well-being', () => {
    for (const kindOfService of kindsOfService)
      for (const procedure of procedures)
        for (const regime of ['over', 'under', 'outside', 'unknown'] as const)
          expect(asked({ regime }, { kindOfService, procedure })).toEqual(
            expect.arrayContaining([
              'need',
              'prevention',
              'neighbours',
              'well-being',
              'consult',
              'involvement',
            ]),
          );
  });

  it('ask who it is kept for only under the threshold, and never of a health body (from 4 February 2026)', () => {
    expect(asked({})).not.toContain('reserved-area');
    expect(asked({ regime: 'under' })).toContain('reserved-area');
    expect(asked({ regime: 'under', bodyKind: 'health' })).not.toContain('reserved-kind');
  });

  it('ask for a ground where there is no competition (s.41), but not outside the Act or under a framework', () => {
    const direct = { procedure: 'direct-award' } as const;
    expect(asked({}, direct)).toContain('direct-award-ground');
    expect(asked({}, direct)).not.toContain('lots');
    expect(asked({ regime: 'outside' }, { ...direct, kindOfService: 'health-care' })).not.toContain(
      'direct-award-ground',
    );
    expect(asked({}, { ...direct, kindOfService: 'framework-call-off' })).not.toContain(
      'direct-award-ground',
    );
  });

  it('ask for no ground under the threshold, and for no notice or least time under a framework', () => {
    const direct = { procedure: 'direct-award' } as const;
    expect(asked({ regime: 'under' }, direct)).not.toContain('direct-award-ground');
    const callOff = { kindOfService: 'framework-call-off', procedure: 'competitive-flexible' } as const;
    expect(asked({}, callOff)).not.toContain('planned-notice');
    expect(asked({}, callOff)).not.toContain('time-limits');
    expect(asked({ regime: 'under' }, callOff)).not.toContain('reserved-kind');
  });

  it('ask still who it is kept for where it has come over the threshold: it can only be opened again', () => {
    const kept = { reservedArea: 'local-area' } as const;
    expect(asked({}, kept)).toContain('reserved-area');
    const ground = { ...council, procurement: { ...council.procurement, ...kept } };
    expect(choicesOf('reserved-area', ground)).toEqual(['none']);
  });

  it('let the person it is for choose only a supplier of light-touch services (Schedule 5, paragraph 15)', () => {
    const choices = (kindOfService: (typeof kindsOfService)[number]) =>
      choicesOf('direct-award-ground', {
        ...council,
        procurement: { ...council.procurement, kindOfService },
      });
    expect(choices('ordinary')).not.toContain('user-choice');
    expect(choices('light-touch')).toContain('user-choice');
  });

  it('want a transparency notice for a ground under section 41 or 43, while there is no competition', () => {
    const given = (choice: string) => new Map([['direct-award-ground', { choice }]] as const);
    const questions = ['direct-award-ground'] as const;
    expect(noticesWanted(given('single-supplier'), questions)).toEqual(['UK5']);
    expect(noticesWanted(given('protect-life'), questions)).toEqual([]);
    expect(noticesWanted(given('user-choice'), questions)).toEqual([]);
    expect(noticesWanted(given('single-supplier'), [])).toEqual([]);
  });

  it('ask what came of the market only after it was asked (s.16)', () => {
    expect(asked({})).not.toContain('engagement-outcome');
    expect(asked({ answers: new Map([['engagement', { choice: 'yes' }]]) })).toContain('engagement-outcome');
  });

  it('ask a lot nothing: the first lot answers', () => {
    expect(asked({}, { lotsOf: 'another' })).toEqual([]);
  });
});

describe('an answer', () => {
  it('needs a reason where it gives up competition, lots, openers or the market', () => {
    expect(needsReason('procedure', 'open')).toBe(false);
    expect(needsReason('procedure', 'direct-award')).toBe(true);
    expect([needsReason('lots', 'one'), needsReason('engagement', 'no')]).toEqual([true, true]);
    expect([needsReason('sealing', 'openers'), needsReason('sealing', 'access-rule')]).toEqual([false, true]);
  });

  it('names a procedure that the kind of purchase has', () => {
    const of = (kindOfService: (typeof kindsOfService)[number]) =>
      choicesOf('procedure', { ...council, procurement: { ...council.procurement, kindOfService } });
    expect(of('light-touch')).toContain('light-touch');
    expect(of('ordinary')).not.toContain('light-touch');
    expect(of('framework-call-off')).toEqual(['competitive-flexible', 'direct-award']);
  });
});
