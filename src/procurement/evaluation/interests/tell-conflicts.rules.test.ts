import { describe, expect, it } from 'vitest';
import { tellConflicts } from './tell-conflicts.rules.ts';

describe('what everyone may read of a register of conflicts', () => {
  it('is counts and decisions, and never who', () => {
    const told = tellConflicts({
      interests: [
        { stage: 'before-notice', part: 'shapes', finding: 'none', decision: null },
        { stage: 'before-notice', part: 'advises', finding: 'perceived', decision: 'goes-on' },
        { stage: 'before-award', part: 'decides', finding: 'real', decision: null },
      ],
      declarations: [
        { finding: 'none', decision: null },
        { finding: 'perceived', decision: 'stands-aside' },
        { finding: 'perceived', decision: null },
      ],
      advantages: [{ decision: 'excluded' }, { decision: null }],
    });
    expect(told.byStage).toMatchObject([
      { stage: 'before-notice', answers: 2, none: 1, perceived: 1, wentOn: 1, stoodAside: 0 },
      { stage: 'before-award', answers: 1, real: 1, stoodAside: 1 },
    ]);
    expect(told.scorers).toMatchObject({ answers: 3, stoodAside: 1, undecided: 1 });
    expect(told.advantages).toEqual({ asked: 2, removed: 0, excluded: 1 });
  });
});
