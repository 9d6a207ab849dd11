import { describe, expect, it } from 'vitest';
import { decideStanding, type Finding, findDeclarationFault } from './declarations.rules.ts';

describe('what may be declared about one bidder', () => {
  const said = (finding: Finding) => ({ finding, detail: 'My sister works there.' });
  const earlier = (finding: Finding) => ({ finding, decision: null });

  it('wants a link told in words', () => {
    expect(findDeclarationFault({ finding: 'perceived', detail: '  ' }, undefined)).toBe('detail-missing');
    expect(findDeclarationFault({ finding: 'none', detail: '' }, undefined)).toBeNull();
  });

  it('can become more serious, and never less', () => {
    expect(findDeclarationFault(said('perceived'), earlier('none'))).toBeNull();
    expect(findDeclarationFault(said('real'), earlier('perceived'))).toBeNull();
    expect(findDeclarationFault(said('none'), earlier('perceived'))).toBe('already-declared');
    expect(findDeclarationFault(said('perceived'), earlier('perceived'))).toBe('already-declared');
  });
});

describe('where an evaluator stands', () => {
  it('goes from lessons to pass, over links to tell, a link to decide and a sample answer, to scoring; and standing aside ends it all', () => {
    const fresh = { recused: false, lessonsLeft: 0, undeclared: 0, undecided: 0, calibrated: true };
    expect(decideStanding({ ...fresh, lessonsLeft: 1, undeclared: 1 })).toBe('not-trained');
    expect(decideStanding({ ...fresh, undeclared: 1, undecided: 1 })).toBe('declaration-missing');
    expect(decideStanding({ ...fresh, undecided: 1 })).toBe('conflict-undecided');
    expect(decideStanding({ ...fresh, calibrated: false })).toBe('not-calibrated');
    expect(decideStanding(fresh)).toBe('may-score');
    expect(decideStanding({ ...fresh, recused: true, lessonsLeft: 6, undeclared: 2 })).toBe('stood-aside');
  });
});
