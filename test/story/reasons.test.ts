import { describe, expect, it } from 'vitest';
import { decideReason } from '../../src/acts/reasons.rules.ts';
import { bandScale } from '../../src/procurement/criteria/band-scale.en.ts';
import { comparesBids } from '../../src/procurement/evaluation/scoring/compares-bids.rules.ts';
import { type Purchase, readPurchases } from './read-story.ts';

type Reason = { by: string; criterion: string; score: number; text: string };

const purchases = readPurchases();
function plain(text: string) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function reasonsOf(purchase: Purchase): Reason[] {
  return [
    ...purchase.scores.flatMap(({ criterion, rows }) =>
      rows.map((row) => ({ by: row.evaluator, criterion, score: row.score, text: row.reason })),
    ),
    ...purchase.consensus.map((row) => ({
      by: 'the panel',
      criterion: row.criterion,
      score: row.score,
      text: row.reason,
    })),
  ];
}

describe('the reasons of the story', () => {
  it('each stands by the rule that people’s own reasons meet', () => {
    const refused = purchases.flatMap((purchase) => {
      const reasons = reasonsOf(purchase);
      return reasons.flatMap((reason) => {
        const criterion = purchase.criteria?.criteria.find(({ code }) => code === reason.criterion);
        const band = bandScale[reason.score];
        const about = [criterion?.title ?? '', criterion?.question ?? '', band?.means ?? ''];
        const others = reasons
          .filter((other) => other !== reason && other.by === reason.by)
          .map(({ text }) => text);
        const decided = decideReason({ text: reason.text, others, about });
        return 'refused' in decided
          ? [`${purchase.slug} ${reason.criterion} ${reason.by}: ${decided.refused}: ${reason.text}`]
          : [];
      });
    });
    expect(refused).toEqual([]);
  });

  it('none compares a bid with another', () => {
    const found = purchases.flatMap((purchase) =>
      reasonsOf(purchase).flatMap(({ text }) => comparesBids(text)),
    );
    expect(found).toEqual([]);
  });

  it('no sentence is used twice', () => {
    const texts = purchases.flatMap((purchase) => [
      ...reasonsOf(purchase).map(({ text }) => plain(text)),
      ...(purchase.mandate?.lines ?? []).map(({ reason }) => plain(reason)),
      ...purchase.claims.flatMap(({ check }) => (check ? [plain(check.reason)] : [])),
    ]);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
