import { describe, expect, it } from 'vitest';
import type { ComparedBallot } from '../comparing/comparisons-finding.rules.ts';
import { findComparisons } from '../comparing/comparisons-finding.rules.ts';
import { publishedFindings } from './findings.rules.ts';

describe('findings as data', () => {
  it('hold no share finer than a tenth of a percent', () => {
    const ballots: ComparedBallot[] = Array.from({ length: 20 }, (_, at) => ({
      id: `ballot ${at}`,
      tier: 2,
      worksForBidder: null,
      answers: [
        [1, 2, at % 3 === 0 ? -1 : 1],
        [2, 3, at % 4 === 0 ? -1 : 1],
      ],
    }));
    const asked = { outcomes: ['repairs', 'jobs', 'parks'], minimum: 10, answers: 20 };
    const comparisons = findComparisons(ballots, asked);
    const { strengths } = publishedFindings({ comparisons }).comparisons ?? {};
    const shares = strengths?.outcomes.map(({ share }) => share) ?? [];
    expect(shares).toHaveLength(3);
    for (const share of shares) expect(Math.round(share * 1000) / 1000).toBe(share);
    expect(JSON.stringify(strengths)).not.toContain('exact');
  });
});
