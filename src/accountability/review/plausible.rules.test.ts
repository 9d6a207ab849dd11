import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beside, findImplausible, unexplained } from './plausible.rules.ts';
import { readQuestions } from './read-questions.ts';

const { questions } = await readQuestions();
const nothing: Beside = { lastYear: new Map(), paidPence: 0 };
const given = (figures: Record<string, number>) =>
  new Map(Object.entries(figures).map(([id, value]) => [id, value * 100]));
const found = (figures: Record<string, number>, beside = nothing) =>
  findImplausible(questions, given(figures), beside).map(({ questionId, rule }) => `${questionId} ${rule}`);

describe('what looks wrong', () => {
  it.each([
    [{ staff: 4, apprentices: 5 }, 'apprentices over-the-whole'],
    [{ staff: 4, 'local-staff': 5 }, 'local-staff over-the-whole'],
    [{ staff: 4, 'living-wage-staff': 5 }, 'living-wage-staff over-the-whole'],
    [{ 'zero-hours-staff': 1, 'forced-zero-hours-staff': 2 }, 'forced-zero-hours-staff over-the-whole'],
    [{ turnover: 10, 'regional-turnover': 11 }, 'regional-turnover over-the-whole'],
    [{ 'prompt-payment': 100.01 }, 'prompt-payment over-a-hundred'],
    [{ staff: 1, 'volunteer-hours': 2497 }, 'volunteer-hours over-what-people-can-work'],
    [{ apprentices: 1, 'apprentice-weeks': 54 }, 'apprentice-weeks over-the-weeks'],
  ])('%j', (figures, warning) => {
    expect(found(figures)).toEqual([warning]);
  });

  it('is not what stands exactly at the limit, or has nothing to be held against', () => {
    expect(found({ staff: 4, apprentices: 4, 'volunteer-hours': 4 * 2496, 'prompt-payment': 100 })).toEqual(
      [],
    );
    expect(found({ apprentices: 5, 'volunteer-hours': 9e6 })).toEqual([]);
  });

  it('is more than ten times last year, and turnover under what public bodies paid', () => {
    const beside = { lastYear: given({ trees: 10 }), paidPence: 5_000_001 };
    expect(found({ trees: 100, 'regional-turnover': 50_000.01 }, beside)).toEqual([]);
    expect(found({ trees: 101, 'regional-turnover': 50_000 }, beside)).toEqual([
      'regional-turnover under-what-was-paid',
      'trees ten-times-last-year',
    ]);
  });

  it('asks again when an explained figure changes', () => {
    const warnings = findImplausible(questions, given({ staff: 4, apprentices: 5 }), nothing);
    const explained = { questionId: 'apprentices', rule: 'over-the-whole', hundredths: 500 };
    expect(unexplained(warnings, [explained])).toEqual([]);
    expect(unexplained(warnings, [{ ...explained, hundredths: 600 }])).toHaveLength(1);
  });

  it('never minds a part that is at most its whole', () => {
    const parts = questions.filter(({ notOver }) => notOver === 'staff').map(({ id }) => id);
    expect(parts.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom(...parts), fc.nat(), (staff, part, some) => {
        expect(found({ staff, [part]: some % (staff + 1) })).toEqual([]);
      }),
    );
  });
});
