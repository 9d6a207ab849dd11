import { type Act, ofContract } from './act.rules.ts';
import { days } from './amounts.rules.ts';
import type { Fact, Life } from './facts/life.rules.ts';
import { documents, noticeDocument, noticesWith } from './notice-documents.rules.ts';
import { ratingNames } from './words.en.ts';

/** The key performance indicators of a contract (Procurement Act 2023 s.52), as metrics with their targets. */
export function indicatorMetrics({ facts }: Life, lotId: string) {
  return facts.indicators
    .filter((indicator) => indicator.lotId === lotId)
    .map(({ position, name, measured, target }) => ({
      id: indicatorId(position),
      title: name,
      description: measured,
      observations: [{ id: 'target', measure: target, dimensions: { level: 'target' } }],
    }));
}

/** The ratings of s.71 by the words that the United Kingdom extension has for them, from good to inadequate. */
const classified: Readonly<Record<Fact<'ratings'>['rating'], string>> = {
  good: 'met',
  'approaching-target': 'slightlyBelow',
  'requires-improvement': 'below',
  inadequate: 'significantlyBelow',
  other: 'other',
};

/** Each time of a contract that was judged and published: every indicator with its rating. */
export function performanceActs(life: Life): Act[] {
  const times = new Map<string, Fact<'ratings'>[]>();
  for (const rating of life.facts.ratings) {
    const key = `${rating.lotId}-${rating.number}`;
    times.set(key, [...(times.get(key) ?? []), rating]);
  }
  return [...times].flatMap(([key, ratings]) => {
    const [{ lotId, publishedAt: at } = { lotId: '', publishedAt: null }] = ratings;
    if (!at) return [];
    const implementation = {
      metrics: ratings.map((rating) => rated(life, rating)),
      ...documents(noticesWith(life, 'UK9', lotId, at).map(noticeDocument)),
    };
    const says = ofContract(lotId, { implementation });
    return [{ id: `performance-${key}`, at, tags: ['implementation'] as const, says }];
  });
}

function rated(
  { facts }: Life,
  { lotId, position, number, fromOn, toOn, rating, measured, reason }: Fact<'ratings'>,
) {
  const name = facts.indicators.find((each) => each.lotId === lotId && each.position === position)?.name;
  return {
    id: indicatorId(position),
    ...(name ? { title: name } : {}),
    observations: [
      {
        id: `period-${number}`,
        period: days(fromOn, toOn),
        measure: measured,
        notes: reason,
        dimensions: { level: 'rated' },
        measureClassification: { id: classified[rating], description: ratingNames[rating] },
      },
    ],
  };
}

function indicatorId(position: number): string {
  return `kpi-${position}`;
}
