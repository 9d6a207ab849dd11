import { describe, expect, it } from 'vitest';
import { type PaperQuestions, readBallot, type TypedBallot } from './paper-answer.rules.ts';

const questions: PaperQuestions = {
  outcomes: ['jobs', 'homes', 'air'],
  statements: [1, 2],
  cells: { sex: ['female', 'male'], disability: ['disabled', 'not-disabled'] },
  asksBidder: false,
};
const blank: TypedBallot = {
  points: {},
  instead: '',
  asWritten: false,
  votes: {},
  cells: {},
  consents: false,
  bidder: '',
};
const read = (typed: Partial<TypedBallot>) => readBallot(questions, { ...blank, ...typed });

describe('a ballot as typed', () => {
  it('is points, votes by letter and what was ticked about the person', () => {
    expect(
      read({
        points: { jobs: '50', homes: '30', air: '20' },
        votes: { 1: 'A', 2: 'p' },
        cells: { sex: 'female' },
      }),
    ).toEqual({
      answer: {
        points: [50, 30, 20],
        votes: [
          { number: 1, vote: 1 },
          { number: 2, vote: 0 },
        ],
        cells: { sex: 'female' },
        consents: false,
        worksForBidder: null,
      },
    });
  });
  it('counts other totals in proportion only when the paper says so', () => {
    const points = { jobs: '60', homes: '60' };
    expect(read({ points })).toEqual({ faults: [{ field: 'total', fault: 'not-hundred', total: '120' }] });
    expect(read({ points, asWritten: true })).toMatchObject({ answer: { points: [50, 50, 0] } });
  });
  it('takes d and n for no points, and not together with points', () => {
    expect(read({ instead: 'D' })).toMatchObject({ answer: { points: 'do-not-mind' } });
    expect(read({ instead: 'n' })).toMatchObject({ answer: { points: 'none-of-these' } });
    expect(read({ instead: 'n', points: { jobs: '100' } })).toEqual({
      faults: [{ field: 'total', fault: 'points-and-none' }],
    });
  });
  it('names every fault at once', () => {
    const typed = {
      points: { jobs: 'ten', air: '-5' },
      votes: { 2: 'x' },
      cells: { disability: 'disabled' },
    };
    expect(read(typed)).toEqual({
      faults: [
        { field: 'points', outcome: 'jobs', fault: 'not-a-number' },
        { field: 'points', outcome: 'air', fault: 'negative' },
        { field: 'vote', statement: 2, fault: 'unknown' },
        { field: 'cell', cell: 'disability', fault: 'no-consent' },
      ],
    });
    expect(read({})).toEqual({ faults: [{ field: 'total', fault: 'nothing' }] });
  });
  it('may leave the points empty where it answers statements', () => {
    expect(read({ votes: { 2: 'd' } })).toMatchObject({
      answer: { points: null, votes: [{ number: 2, vote: -1 }] },
    });
  });
});
