import { describe, expect, it } from 'vitest';
import { meetBids } from '../naming/naming.rules.ts';
import { countWords, markCommitments } from './answer-text.rules.ts';
import { countDone, findNextSlot, layDesk } from './desk.rules.ts';

const questions = [
  { id: 'q1', code: 'Q1' },
  { id: 'sv1', code: 'SV1' },
];
const bids = meetBids(
  ['B', 'A', 'AA'].map((label) => {
    const firm = `firm-${label}`;
    return { bidId: label.toLowerCase(), label, supplierName: firm, supplierSlug: firm };
  }),
  false,
);

function desk(
  scored: readonly [string, string][],
  agreed: readonly [string, string][] = [],
  shown: readonly string[] = [],
) {
  const own = scored.map(([criterionId, bidId]) => ({ criterionId, bidId, score: 3 }));
  return layDesk({
    questions,
    bidsOn: () => bids,
    own,
    agreed: agreed.map(([criterionId, bidId]) => ({ criterionId, bidId })),
    shown,
  });
}

describe('an evaluator’s desk', () => {
  it('lists every bid on every question by its letter', () => {
    const [first] = desk([['q1', 'b']], [['q1', 'aa']]);
    expect(first?.bids.map(({ label, state }) => [label, state])).toEqual([
      ['A', 'to-do'],
      ['B', 'scored'],
      ['AA', 'agreed'],
    ]);
    expect(countDone(first?.bids ?? [])).toBe(2);
  });

  it('tells what stands, once others have seen it, from what can still change', () => {
    const [first] = desk([['q1', 'b']], [], ['q1']);
    expect(first?.bids.map(({ state }) => state)).toEqual(['to-do', 'shown', 'to-do']);
  });

  it('goes on to the next bid of the question, then to the next question, then round', () => {
    const laid = desk([['q1', 'a']]);
    expect(findNextSlot(laid, { code: 'Q1', label: 'A' })).toMatchObject({ code: 'Q1', label: 'B' });
    expect(findNextSlot(laid, { code: 'Q1', label: 'AA' })).toMatchObject({ code: 'SV1', label: 'A' });
    expect(findNextSlot(laid, { code: 'SV1', label: 'AA' })).toMatchObject({ code: 'Q1', label: 'B' });
    expect(findNextSlot(laid)).toEqual({ code: 'Q1', label: 'B', supplierName: null });
  });

  it('ends when everything is done', () => {
    const all = questions.flatMap(({ id }) => bids.map(({ bidId }): [string, string] => [id, bidId]));
    expect(findNextSlot(desk(all))).toBeNull();
  });
});

describe('an answer as it is read', () => {
  const visits = { quantity: '1180.00', measureName: 'home safety visits' };

  it('marks where it says what it commits to, however the number is written', () => {
    const [first, second] = markCommitments(
      'We offer 1,180 home safety visits.\n\nAnd 11180 Home safety visits.',
      [visits],
    );
    expect(first).toEqual([
      { text: 'We offer ', isMarked: false },
      { text: '1,180 home safety visits', isMarked: true },
      { text: '.', isMarked: false },
    ]);
    expect(second).toEqual([{ text: 'And 11180 Home safety visits.', isMarked: false }]);
  });

  it('leaves an answer without commitments as it is', () => {
    expect(markCommitments('One.\nTwo.', [])).toEqual([
      [{ text: 'One.', isMarked: false }],
      [{ text: 'Two.', isMarked: false }],
    ]);
    expect(countWords(' One  two\nthree ')).toBe(3);
  });
});
