import type { PerformanceVisit } from './visit-performance.ts';

/** The page as data: what is watched, and each published time with its ratings. */
export function performanceData({ procurement, indicators, periods }: PerformanceVisit) {
  return {
    contract: procurement.title,
    indicators: indicators.map(({ position, name, measured, target }) => ({
      position,
      name,
      measured,
      target,
    })),
    periods: periods
      .filter(({ publishedAt }) => publishedAt !== null)
      .map(({ from, to, noticeIdentifier, judged }) => ({
        from: from.toString(),
        to: to.toString(),
        noticeIdentifier,
        ratings: judged.map(({ position, rating, measured, reason }) => ({
          indicator: position,
          rating,
          measured,
          reason,
        })),
      })),
  };
}
