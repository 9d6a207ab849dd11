import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../criteria/criterion.rules.ts';
import { closedQuestions, findAppointmentFault, questionsOf } from './panel.rules.ts';

function criterion(id: string, given: Partial<Criterion> = {}): Criterion {
  return {
    id,
    code: id,
    kind: 'quality',
    title: id,
    question: 'How?',
    weight: 10,
    method: 'band',
    qualificationPence: null,
    floorPence: null,
    target: null,
    bandMax: 5,
    measures: [],
    subjectMatter: '',
    residentsScore: false,
    position: 1,
    asks: 'plain',
    residentsPart: 'none',
    ...given,
  };
}

const questions = questionsOf([
  criterion('q1'),
  criterion('sv1', { residentsScore: true }),
  criterion('sv2', { method: 'target' }),
]);

describe('who may be appointed to which questions', () => {
  it('leaves prices and quantities to their formulas', () => {
    expect(questions.map(({ id }) => id)).toEqual(['q1', 'sv1']);
    const asked = { kind: 'officer', criterionIds: ['sv2'] } as const;
    expect(findAppointmentFault(asked, questions, [])).toBe('no-such-question');
  });

  it('lets residents score only what the notice named for them', () => {
    expect(findAppointmentFault({ kind: 'resident', criterionIds: ['sv1'] }, questions, [])).toBeNull();
    const beyond = { kind: 'resident', criterionIds: ['sv1', 'q1'] } as const;
    expect(findAppointmentFault(beyond, questions, [])).toBe('not-for-residents');
  });

  it('asks for at least one question, and takes nobody new on a closed one', () => {
    expect(findAppointmentFault({ kind: 'officer', criterionIds: [] }, questions, [])).toBe(
      'nothing-to-score',
    );
    const asked = { kind: 'officer', criterionIds: ['q1'] } as const;
    expect(findAppointmentFault(asked, questions, ['q1'])).toBe('score-agreed');
  });
});

describe('when fewer than three are left', () => {
  const member = (recused: boolean) => ({ recusedAt: recused ? 'then' : null, criterionIds: ['q1'] });

  it('opens a question to a replacement, though a score on it is agreed', () => {
    const three = [member(false), member(false), member(false)];
    expect(closedQuestions(['q1'], three)).toEqual(['q1']);
    const two = [member(false), member(false), member(true)];
    expect(closedQuestions(['q1'], two)).toEqual([]);
  });
});
