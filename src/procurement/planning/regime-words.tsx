import { formatDate } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { kindWords } from '../tenders/kinds.words.en.ts';
import { words } from '../tenders/words.en.ts';
import type { Plan } from './load-plan.ts';

/** Which rules apply to a purchase, before anything else: its kind, then its value against the threshold of its day. */
export function RegimeWords({
  plan: { procurement, regime },
}: {
  readonly plan: Pick<Plan, 'procurement' | 'regime'>;
}) {
  const kind = kindWords[procurement.kindOfService];
  const { threshold, withVatPence } = regime;
  const says = regime.regime === 'over' ? words.overview.over : words.overview.under;
  return (
    <>
      <p>
        <strong>{kind.name}.</strong> {kind.rules}
      </p>
      <p class="note">{words.overview.ruleSource(kind.source)}</p>
      {threshold && regime.regime !== 'outside' ? (
        <>
          <p>{says(formatPounds(withVatPence), formatPounds(threshold.pence))}</p>
          <p class="note">{words.overview.source(threshold.source, formatDate(threshold.effectiveFrom))}</p>
        </>
      ) : null}
    </>
  );
}
