import { formatDate } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import type { SummaryRow } from '../../web/govuk/summary-list.tsx';
import type { Round } from './rounds.queries.ts';
import { words } from './words.en.ts';

/** What is being bought, for how much, what residents can change, and what is decided already. */
export function PurchaseFacts({ round }: { readonly round: Round }) {
  const rows = [
    ...boughtBy(round),
    ...(round.canChange === '' ? [] : [{ key: words.canChange, value: round.canChange }]),
    ...(round.decided === '' ? [] : [{ key: words.decided, value: round.decided }]),
  ];
  return (
    <div>
      {rows.map(({ key, value }) => (
        <>
          <h3>{key}</h3>
          <p>{value}</p>
        </>
      ))}
    </div>
  );
}

function boughtBy(round: Round): SummaryRow[] {
  const { scope, valuePence, startsOn, endsOn } = round;
  if (scope !== 'procurement') {
    const named = scope === 'district' ? (round.scopeDistrictName ?? '') : round.bodyName;
    return [{ key: words.buying, value: words.noPurchase[scope](named) }];
  }
  return [
    {
      key: words.buying,
      value: (
        <>
          <a href={`/contracts/${round.bodySlug}/${round.procurementSlug}`}>{round.procurementTitle}</a>
          <span class="cell-note">{round.procurementSummary}</span>
        </>
      ),
    },
    ...(valuePence === null ? [] : [{ key: words.howMuch, value: words.upTo(wordsPounds(valuePence)) }]),
    ...(startsOn && endsOn
      ? [{ key: words.lasts, value: words.fromTo(formatDate(startsOn), formatDate(endsOn)) }]
      : []),
  ];
}
