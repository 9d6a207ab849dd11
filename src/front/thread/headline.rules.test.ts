import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { newThread, promiseFacts, toldThread, voiceFacts } from '../../../test/builders/thread-facts.ts';
import { sayHeadline } from './headline.rules.ts';
import type { Counterfactual, ThreadFacts } from './thread-facts.rules.ts';

const noticed = (facts: ThreadFacts): ThreadFacts['procurement'] => ({
  ...facts.procurement,
  noticePublishedAt: Temporal.Instant.from('2025-06-16T08:00:00Z'),
});
const withCounterfactual = (counterfactual: Counterfactual) => {
  const told = toldThread();
  return toldThread({ award: told.award && { ...told.award, counterfactual }, promises: [] });
};

describe('the one sentence, before anything is known', () => {
  it.each([
    ['nobody asked', newThread(), 'Residents have not been asked about this one.'],
    [
      'never asked',
      newThread({ procurement: noticed(newThread()) }),
      'Residents were not asked about this one.',
    ],
    [
      'coming',
      newThread({ voice: voiceFacts({ state: 'coming', results: null }) }),
      'Residents will be asked from 3 March 2025.',
    ],
    [
      'open',
      newThread({ voice: voiceFacts({ state: 'open', results: null }) }),
      'Open for your say until 30 March 2025. It takes about 5 minutes.',
    ],
    [
      'closed',
      newThread({ voice: voiceFacts({ state: 'closed', results: null }) }),
      'Residents have had their say. The results come next.',
    ],
    [
      'too few',
      newThread({
        voice: voiceFacts({
          results: { answers: 34, concluded: false, points: {}, shares: {}, missing: [] },
        }),
      }),
      'Too few residents answered to say what matters most.',
    ],
    [
      'answer due',
      newThread({ voice: voiceFacts() }),
      'Residents put “Stopping problems early” first. Oldham Council must answer by 9 May 2025.',
    ],
    [
      'answer late',
      newThread({ voice: voiceFacts(), today: Temporal.PlainDate.from('2025-05-10') }),
      'Residents put “Stopping problems early” first. Oldham Council should have answered by 9 May 2025.',
    ],
  ])('%s', (_, facts, sentence) => {
    expect(sayHeadline(facts)).toBe(sentence);
  });
});

describe('the one sentence, where several priorities are exactly level', () => {
  const level = (shares: Record<string, number>) => {
    const voice = voiceFacts();
    return newThread({ voice: { ...voice, results: voice.results && { ...voice.results, shares } } });
  };
  it('puts none of them before the others', () => {
    const two = level({ 'o-prevention': 0.4, 'o-jobs': 0.4, 'o-local': 0.2 });
    expect(sayHeadline(two)).toMatch(
      /^Residents put “Stopping problems early” and “Good local jobs” first, level\./,
    );
    const three = level({ 'o-prevention': 1 / 3, 'o-jobs': 1 / 3, 'o-local': 1 / 3 });
    expect(sayHeadline(three)).toMatch(/^Residents put three priorities level at the top\./);
  });
});

describe('the one sentence, once it is answered', () => {
  const answered = (answer: 'adopted' | 'varied' | 'declined') => {
    const { mandate } = toldThread();
    const line = { outcomeId: 'o-prevention', answer, adoptedBasisPoints: 1, reason: 'The law says no.' };
    return newThread({ voice: voiceFacts(), mandate: mandate && { ...mandate, lines: [line] } });
  };
  it.each([
    ['adopted', 'Oldham Council adopted it.'],
    ['varied', 'Oldham Council took it in part.'],
    ['declined', 'Oldham Council declined it, and said why.'],
  ] as const)('%s', (answer, sentence) => {
    expect(sayHeadline(answered(answer))).toContain(sentence);
  });
  it('says what it was worth once there are marks', () => {
    const facts = { ...answered('adopted'), criteria: toldThread().criteria };
    expect(sayHeadline(facts)).toContain('Oldham Council made it worth 10 marks in 100.');
  });
});

describe('the one sentence, once somebody has won', () => {
  it('says asked, changed and checked', () => {
    expect(sayHeadline(toldThread())).toBe(
      'Residents put “Stopping problems early” first. What they asked for changed who won. ' +
        '141 of 180 home safety visits promised have been checked so far.',
    );
  });
  it.each([
    [{ kind: 'same', marksAhead: '2.00' }, 'It made no difference to who won.'],
    [{ kind: 'shared' }, 'It settled who won.'],
    [{ kind: 'not-recorded' }, 'Nobody can say whether that changed who won.'],
    [{ kind: 'not-published-yet' }, 'Whether that changed who won is published with the contract’s details.'],
  ] as const)('%s', (counterfactual, sentence) => {
    expect(sayHeadline(withCounterfactual(counterfactual))).toContain(sentence);
  });
  it('says when nothing has been checked', () => {
    const levels = { promised: 180, claimed: 10, evidenced: 0, verified: 0, witnessed: 0 };
    const facts = toldThread({ promises: [promiseFacts({ levels })] });
    expect(sayHeadline(facts)).toContain('Nothing that was promised has been checked yet.');
  });
  it('claims nothing for residents where they were not asked', () => {
    const facts = toldThread({ voice: null, mandate: null });
    expect(sayHeadline(facts)).toMatch(/^Residents were not asked about this one\. 141 of 180/);
  });
  it('ends with the verdict', () => {
    const verdict = {
      decision: 'vary',
      reason: 'It fell short.',
      conditions: null,
      leaving: null,
      decidedByName: null,
      decidedOn: Temporal.PlainDate.from('2028-04-01'),
    } as const;
    expect(sayHeadline(toldThread({ verdict }))).toMatch(/Oldham Council has decided to vary it\.$/);
  });
});
