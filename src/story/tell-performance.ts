import { Temporal } from 'temporal-polyfill';
import { beginPeriod } from '../accountability/performance/begin-period.ts';
import type { Rating } from '../accountability/performance/performance.rules.ts';
import { publishPerformance } from '../accountability/performance/publish-performance.ts';
import { rateIndicator } from '../accountability/performance/rate-indicator.ts';
import { readJson } from '../reference/read-json.ts';
import { act, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import type { Asked } from './tell-voice.ts';

type PerformanceFile = Readonly<
  Record<
    string,
    readonly {
      readonly begunAt: string;
      readonly to: string;
      readonly ratings: readonly {
        readonly measured: string;
        readonly rating: Rating;
        readonly reason: string;
      }[];
      readonly publishedAt: string;
      readonly notice: { readonly identifier: string; readonly publishedAt: string };
    }[]
  >
>;

/** The contract manager judges a year by its indicators, and publishes it. */
export async function tellPerformance(
  telling: Telling,
  { summary }: Purchase,
  { bodyId, procurementId }: Asked,
): Promise<void> {
  const file = await readJson<PerformanceFile>('story/greater-manchester/performance.json');
  const key = { bodyId, procurementId };
  for (const told of file[summary.slug] ?? []) {
    const actor = staff(telling.cast, summary.team.contractManager ?? '', summary.body, 'contract-manager');
    const at = told.begunAt;
    const { number } = await act(telling, { actor, at }, (tx, by) =>
      beginPeriod(tx, by, { ...key, to: Temporal.PlainDate.from(told.to) }),
    );
    for (const [index, rating] of told.ratings.entries())
      await act(telling, { actor, at }, (tx, by) =>
        rateIndicator(tx, by, { ...key, number, position: index + 1, ...rating }),
      );
    const { identifier } = told.notice;
    const publishedAt = Temporal.Instant.from(told.notice.publishedAt);
    await act(telling, { actor, at: told.publishedAt }, (tx, by) =>
      publishPerformance(tx, by, { ...key, number, notice: { identifier, publishedAt } }),
    );
  }
}
