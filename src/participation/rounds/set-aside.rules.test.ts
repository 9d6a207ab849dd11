import { describe, expect, it } from 'vitest';
import { tellSetAside } from './set-aside.rules.ts';

describe('how many answers were set aside', () => {
  it('is told for all removals together, and tells no number under 10', () => {
    expect(tellSetAside([])).toBeNull();
    expect(tellSetAside([12, 30])).toEqual({ answers: 42, isMore: false });
    expect(tellSetAside([12, 30, 3])).toEqual({ answers: 42, isMore: true });
    expect(tellSetAside([9, 3])).toEqual({ answers: 0, isMore: true });
  });
});
