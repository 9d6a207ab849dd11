import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { countLevels } from '../../src/accountability/promises/levels.rules.ts';
import { decideMandateWeights } from '../../src/participation/weighing/mandate-weights.rules.ts';
import { weigh } from '../../src/participation/weighing/weigh.rules.ts';
import { decideStandstill } from '../../src/procurement/awards/standstill.rules.ts';
import { scoreEvaluation } from '../../src/procurement/evaluation/scoring/score-evaluation.rules.ts';
import { fraction } from '../../src/values/fraction.ts';
import { evaluationOf } from './evaluation-of.ts';
import { type Purchase, readData, readPurchases, readStory } from './read-story.ts';

const purchases = readPurchases();
const frameworkOrder = ['gm-2020', 'oldham-2013'].flatMap((name) =>
  readData<{ themes: { outcomes: { slug: string }[] }[] }>(`frameworks/${name}.json`).themes.flatMap(
    (theme) => theme.outcomes.map(({ slug }) => `${name}/${slug}`),
  ),
);
function total(counts: readonly number[]) {
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('voice', () => {
  it.each(purchases.map((purchase) => [purchase.slug, purchase] as const))(
    '%s adds up by every rule',
    (_, { voice }) => {
      const { patterns, homes, joinedBy, residents, expected } = voice;
      expect(patterns.every(({ points }) => total(points) === 100)).toBe(true);
      expect(total(patterns.map((pattern) => pattern.residents))).toBe(residents);
      expect(total(homes.map((home) => home.residents))).toBe(residents);
      expect(total(Object.values(joinedBy))).toBe(residents);
      const splits = patterns.flatMap(({ points, residents }) => Array<number[]>(residents).fill(points));
      expect(weigh(splits, 'mean')).toMatchObject({ percentages: expected.mean });
      expect(weigh(splits, 'independent-markets')).toMatchObject({
        percentages: expected.independentMarkets,
      });
      expect(weigh(splits, 'utilitarian')).toMatchObject({ percentages: expected.utilitarian });
    },
  );

  it.each(purchases.map((purchase) => [purchase.slug, purchase] as const))(
    '%s: every date in its order',
    (_, purchase) => {
      const { summary, voice, mandate, criteria, draftWeights } = purchase;
      const order = [
        summary.preparedAt,
        draftWeights?.recordedAt,
        voice.announcedAt,
        voice.opensAt,
        voice.closesAt,
        voice.resultsPublishedAt,
        mandate?.publishedAt,
        criteria?.tenderNotice?.publishedAt,
        criteria?.tenderNotice?.bidsDueAt,
      ].filter((at) => typeof at === 'string');
      expect(order).toEqual([...order].sort());
      expect((mandate?.publishedAt ?? '').slice(0, 10) <= voice.mandateDueOn).toBe(true);
    },
  );
});

/** The marks a mandate comes to, by outcome, from the shares as published. */
function marksOf({ voice, mandate }: Purchase): Record<string, number> {
  const lines = (mandate?.lines ?? []).filter(({ answer }) => answer !== 'declined');
  const shareOf = (outcome: string) =>
    voice.expected.independentMarkets[voice.outcomes.indexOf(outcome)] ?? 0;
  const decided = decideMandateWeights(
    mandate?.socialValueWeight ?? 0,
    lines
      .toSorted((a, b) => frameworkOrder.indexOf(a.outcome) - frameworkOrder.indexOf(b.outcome))
      .map(({ outcome, adoptedShare }) => ({ outcome, share: fraction(adoptedShare ?? shareOf(outcome)) })),
  );
  if ('refused' in decided) throw new Error(decided.refused);
  return Object.fromEntries(decided.weights.map(({ outcome, weight }) => [outcome, weight]));
}

const published = purchases.filter(({ criteria }) => criteria?.status === 'published');

describe('criteria', () => {
  it.each(published.map((purchase) => [purchase.slug, purchase] as const))(
    '%s: 100 marks, as the mandate shares them',
    (_, purchase) => {
      const criteria = purchase.criteria?.criteria ?? [];
      expect(total(criteria.map(({ weight }) => weight))).toBe(100);
      const social = criteria.filter(({ kind }) => kind === 'social-value');
      expect(Object.fromEntries(social.map(({ outcome, weight }) => [outcome, weight]))).toEqual(
        marksOf(purchase),
      );
    },
  );

  it('the marks an authority drafted for itself total 100 too', () => {
    const drafts = purchases.flatMap(({ draftWeights }) => draftWeights ?? []);
    const totals = drafts.map(
      ({ price, quality, outcomes }) => price + quality + total(Object.values(outcomes)),
    );
    expect(totals.length).toBeGreaterThan(3);
    expect(totals.filter((marks) => marks !== 100)).toEqual([]);
  });
});

const awarded = purchases.filter(({ award }) => award);
function rounded(places: readonly { bidder: string; total: { decimal: number } }[]) {
  return places.map(({ bidder, total }) => ({ supplier: bidder, total: total.decimal.toFixed(2) }));
}

describe('award', () => {
  it.each(awarded.map((purchase) => [purchase.slug, purchase] as const))(
    '%s: the winner, and the winner without residents',
    (_, purchase) => {
      const result = scoreEvaluation(evaluationOf(purchase));
      if ('refused' in result) throw new Error(JSON.stringify(result));
      const { winner, expected } = purchase.award as NonNullable<Purchase['award']>;
      expect(result.winner).toBe(winner);
      expect(rounded(result.ranking)).toEqual(expected.ranking);
      expect(result.counterfactual?.winner ?? null).toBe(expected.counterfactual?.winner ?? null);
      expect(result.counterfactual ? rounded(result.counterfactual.ranking) : null).toEqual(
        expected.counterfactual?.ranking ?? null,
      );
      expect(expected.counterfactual?.changed ?? false).toBe(
        (expected.counterfactual?.winner ?? winner) !== winner,
      );
    },
  );

  it('changes the winner once and changes nothing twice: each purchase has draft marks to tell by', () => {
    const told = awarded.map(({ slug, award }) => [slug, award?.expected.counterfactual?.changed ?? null]);
    expect(Object.fromEntries(told)).toMatchObject({
      'home-repairs-for-older-people': true,
      'street-trees-in-bury': false,
      'mending-police-uniforms': false,
    });
  });

  it('is not signed before its standstill is over', () => {
    const { holidays } = readData<{ holidays: { date: string }[] }>('facts/bank-holidays.json');
    const bankHolidays = holidays.map(({ date }) => ({ date: Temporal.PlainDate.from(date) }));
    const waits = awarded.flatMap(({ award }) =>
      award?.awardNotice ? [{ ...award, notice: award.awardNotice }] : [],
    );
    const wrong = waits.filter(({ notice, standstill, contractSignedAt }) => {
      const publishedOn = Temporal.PlainDate.from(notice.publishedAt.slice(0, 10));
      const decided = decideStandstill({
        kind: 'mandatory',
        publishedOn,
        bankHolidays,
        offeredWorkingDays: null,
      });
      const lastDay = 'lastDay' in decided ? decided.lastDay.toString() : '';
      return (
        lastDay !== standstill.lastDay ||
        (contractSignedAt !== null && contractSignedAt.slice(0, 10) <= lastDay)
      );
    });
    expect(waits).toHaveLength(3);
    expect(wrong).toEqual([]);
  });
});

describe('evidence and money', () => {
  it('the visits stand at four different counts', () => {
    const [told] = purchases;
    const expected = told?.evidenceExpected['home-safety-visits'];
    const tallies = (told?.claims ?? [])
      .filter(({ measure }) => measure === 'home-safety-visits')
      .map(({ quantity, file, check }) => ({
        hasEvidence: file !== null,
        checked: check?.decision ?? null,
        quantity,
        verifiedQuantity: check?.quantity ?? 0,
      }));
    expect(countLevels(180, tallies, 0)).toMatchObject({
      promised: 180,
      claimed: 176,
      evidenced: 158,
      verified: 141,
    });
    expect(expected).toMatchObject({ promised: 180, claimed: 176, evidenced: 158, verified: 141 });
  });

  it('three suppliers stand at the line and a penny either side of it', () => {
    const { lines, edges, year } = readStory<{
      lines: { body: string; supplier: string; firstMonth: string; pence: number; payments: number }[];
      edges: Record<string, { body: string; supplier: string; pence: number }>;
      year: { from: string; to: string };
    }>('payments/spend.json');
    for (const edge of Object.values(edges)) {
      const paid = lines.filter(
        ({ body, supplier, firstMonth }) =>
          body === edge.body &&
          supplier === edge.supplier &&
          firstMonth >= year.from.slice(0, 7) &&
          firstMonth <= year.to,
      );
      expect(total(paid.map(({ pence }) => pence))).toBe(edge.pence);
    }
    expect(Object.values(edges).map(({ pence }) => pence)).toEqual([5_000_000, 4_999_999, 5_000_001]);
    expect(lines.filter(({ pence, payments }) => pence / payments <= 50_000)).toEqual([]);
  });
});
