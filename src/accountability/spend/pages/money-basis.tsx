import { wordsPounds } from '../../../values/money.ts';
import { MoneyFigure } from '../../../web/charts/money-figure.tsx';
import type { MoneyScope } from '../totals/money-scope.ts';
import type { Total } from '../totals/total.rules.ts';
import type { Gap } from './month-bars.rules.ts';
import { words } from './words.en.ts';

type MoneyBasisProps = {
  readonly scope: MoneyScope;
  readonly total: Total;
  readonly gaps: readonly Gap[];
  /** Who paid whom, such as “Paid to 21 suppliers by five public bodies”. */
  readonly paid: string;
};

/** The sum, and everything it is a sum of. */
export function MoneyBasis({ scope, total, gaps, paid }: MoneyBasisProps) {
  const basis = [
    `${paid}, ${words.when(scope)}`,
    scope.invented ? words.source.invented : words.source.published(scope.publishers),
    ...(total.redactedPence > 0 ? [words.leftOut(total.redactedPence)] : []),
    ...(total.cardPence > 0 ? [words.cards(total.cardPence)] : []),
    words.floor,
    ...(total.datedToMonth > 0 ? [words.datedToMonth(total.datedToMonth)] : []),
    ...(total.datedToPeriod > 0 ? [words.datedToPeriod(total.datedToPeriod)] : []),
    ...(gaps.length > 0 ? [words.gaps(gaps)] : []),
  ].join(' ');
  return (
    <MoneyFigure
      amount={wordsPounds(total.pence)}
      basis={
        <>
          {basis} <a href="#how-we-count">{words.howLink}</a>
        </>
      }
    />
  );
}
