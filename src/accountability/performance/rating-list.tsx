import type { Child } from 'hono/jsx';
import type { Period } from './performance.queries.ts';
import type { Judged } from './performance.rules.ts';
import { words } from './words.en.ts';

type RatingListProps = {
  readonly period: Period;
  /** What can be done with an indicator, beside it. */
  readonly act?: ((judged: Judged) => Child) | undefined;
};

/** Each indicator of one time with what was measured, its rating and why. */
export function RatingList({ period, act }: RatingListProps) {
  return (
    <section>
      <h2>{words.caption(period.from, period.to)}</h2>
      <ul class="list">
        {period.judged.map((judged) => (
          <li>
            <div>
              <strong>{judged.name}</strong>
              <span class="note">{words.targetIs(judged.target)}</span>
            </div>
            <div>
              <p>
                <strong>{judged.rating ? words.ratings[judged.rating] : words.notRated}</strong>{' '}
                {act?.(judged)}
              </p>
              {judged.measured ? <p>{judged.measured}</p> : null}
              {judged.reason ? <p>{words.because(judged.reason)}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
