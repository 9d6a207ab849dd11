import { describe, expect, it } from 'vitest';
import type { ComparisonsFinding, FoundStrength } from './comparisons-finding.rules.ts';
import { ComparisonsResult } from './comparisons-result.tsx';

const outcomes = ['jobs', 'air', 'groups'].map((slug, index) => ({
  id: slug,
  slug,
  name: slug,
  plainName: `Good ${slug}`,
  plainLine: '',
  frameworkPosition: index + 1,
}));

function strength(outcome: string, given: Partial<FoundStrength>): FoundStrength {
  return {
    outcome,
    logStrength: 0,
    standardError: 0.1,
    chance: 0.5,
    low: 0.4,
    high: 0.6,
    exact: '1/3',
    whole: 33,
    isAmongFirst: false,
    ...given,
  };
}
const found: ComparisonsFinding = {
  people: 120,
  minimum: 50,
  mostPerPerson: 15,
  comparisons: 900,
  skips: 40,
  strengths: {
    outcomes: [
      strength('jobs', {
        chance: 0.64,
        low: 0.602,
        high: 0.68,
        logStrength: 0.6,
        whole: 46,
        isAmongFirst: true,
      }),
      strength('air', { chance: 0.5, whole: 30 }),
      strength('groups', { chance: 0.36, logStrength: -0.6, whole: 24 }),
    ],
    prior: null,
  },
  weighted: null,
  withoutUnverified: null,
  withoutBidders: null,
};
const shown = (finding: ComparisonsFinding, isRule = false) =>
  String(<ComparisonsResult finding={finding} outcomes={outcomes} isRule={isRule} />);

describe('the result of comparisons', () => {
  it('says first what comes first, then draws every range and gives the same as a table', () => {
    const html = shown(found);
    expect(html).toContain(
      '“Good jobs” comes first: people would put it before another outcome 64 times of 100.',
    );
    expect(html).toContain('64 of 100, between 60 and 68');
    expect(html.match(/class="interval-value"/g)).toHaveLength(3);
    expect(html).toMatch(/<th scope="row"[^>]*>Good groups<\/th>/);
    expect(html).toContain('120 people compared two outcomes at a time, about 900 times in all.');
    expect(html).not.toContain('Shares of 100');
  });

  it('does not part what chance alone could turn round', () => {
    const { strengths } = found;
    const close =
      strengths?.outcomes.map((each) => ({ ...each, isAmongFirst: each.outcome !== 'groups' })) ?? [];
    expect(shown({ ...found, strengths: { outcomes: close, prior: null } })).toContain(
      '“Good jobs” and “Good air” come first. They are too close to say which of them is ahead.',
    );
  });

  it('gives shares where the round’s rule makes them, the prior where there is one, and other counts beside', () => {
    const prior = { variance: 4, because: 'never-beaten' } as const;
    const strengths = found.strengths && { ...found.strengths, prior };
    const html = shown({ ...found, strengths, withoutUnverified: found.strengths }, true);
    expect(html).toContain('Shares of 100, by the rule fixed beforehand');
    expect(html).toContain('chosen every time, or never, against the rest');
    expect(html).toContain('Without e-mail only');
  });

  it('says whether another count changes the order, or what comes first', () => {
    const [jobs, air, groups] = found.strengths?.outcomes ?? [];
    if (!jobs || !air || !groups) throw new Error('three outcomes');
    const of = (...all: FoundStrength[]) => ({ outcomes: all, prior: null });
    const html = shown({
      ...found,
      withoutUnverified: of(jobs, { ...air, chance: 0.37 }, { ...groups, chance: 0.49 }),
      withoutBidders: of({ ...jobs, isAmongFirst: false }, { ...air, isAmongFirst: true }, groups),
      weighted: found.strengths,
    });
    expect(html).toContain('Without e-mail only: the order changes, but not what comes first.');
    expect(html).toContain('Without people who work for a likely bidder: “Good air” comes first.');
    expect(html).toContain('Weighted to the census: the order stays the same.');
  });

  it('says in words where a range has no width', () => {
    const [jobs, ...rest] = found.strengths?.outcomes ?? [];
    if (!jobs) throw new Error('three outcomes');
    const outcomes = [{ ...jobs, low: 0.641, high: 0.644 }, ...rest];
    const html = shown({ ...found, strengths: { outcomes, prior: null } });
    expect(html).toContain('64 of 100: chance would hardly move it');
  });

  it('says that too few took part, with both numbers', () => {
    expect(shown({ ...found, people: 30, strengths: null })).toContain('about 30 compared, and we said');
    const html = shown({ ...found, people: null, strengths: null });
    expect(html).toContain('fewer than 10 compared');
    expect(html).not.toContain('interval');
  });
});
