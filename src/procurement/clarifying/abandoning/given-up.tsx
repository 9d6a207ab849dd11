import { formatInstant } from '../../../values/dates.ts';
import { Answered } from '../../../web/shell/layout.tsx';
import type { Abandonment } from './abandonments.queries.ts';
import { words } from './words.en.ts';

const { public: said } = words;

/** That a purchase was given up, when and why, and what becomes of bids that are still sealed. */
export function GivenUp({
  bodyName,
  abandonment,
}: {
  readonly bodyName: string;
  readonly abandonment: Abandonment;
}) {
  const { stage, reason, abandonedAt, destroysFrom, destroyedAt } = abandonment;
  const hasSealed = stage === 'bidding' || stage === 'closed';
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{said.sentence[stage](bodyName, formatInstant(abandonedAt))}</p>
      <Answered>
        <p>
          <strong>{said.why(bodyName)}</strong>
        </p>
        <p class="as-written">{reason}</p>
      </Answered>
      {hasSealed ? (
        <p>
          {destroyedAt
            ? said.destroyed(formatInstant(destroyedAt))
            : said.sealedUntil(formatInstant(destroysFrom))}
        </p>
      ) : null}
    </section>
  );
}
