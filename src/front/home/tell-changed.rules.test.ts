import { describe, expect, it } from 'vitest';
import { promiseFacts, toldThread } from '../../../test/builders/thread-facts.ts';
import { plainText } from '../thread/told.rules.ts';
import { tellChange } from './tell-changed.rules.ts';

const said = (facts: Parameters<typeof tellChange>[0]) => tellChange(facts)?.said.map(plainText);
const nothingChecked = { promised: 180, claimed: 176, evidenced: 158, verified: 0, witnessed: 23 };

describe('what changed because people spoke', () => {
  it('goes from what was said to what has been checked', () => {
    expect(said(toldThread())).toEqual([
      '412 residents said what matters in “home repairs for older people”. They put stopping problems early first. Oldham Council made that worth 10 marks in every 100.',
      'What they asked for changed who won. The winner, Larkhill Repairs Co-operative, promised 180 home safety visits. So far Oldham Council has checked 141 of them.',
    ]);
    expect(tellChange(toldThread())?.href).toBe('/contracts/oldham-council/home-repairs?follow=prevention');
  });
  it('tells the next priority where nothing of the first is checked, and does not call it the first', () => {
    const facts = toldThread({
      promises: [
        promiseFacts({ levels: nothingChecked }),
        promiseFacts({ promiseId: 'p-2', criterionId: 'c-sv2', measureId: 'm-jobs' }),
      ],
    });
    expect(said(facts)?.[0]).toContain('They gave 30 of every 100 points to good local jobs. Oldham Council');
  });
  it('says nothing where nothing is checked, nobody was asked, or nobody has won', () => {
    expect(tellChange(toldThread({ promises: [promiseFacts({ levels: nothingChecked })] }))).toBeNull();
    expect(tellChange(toldThread({ voice: null }))).toBeNull();
    expect(tellChange(toldThread({ award: null }))).toBeNull();
  });
});
