import { londonDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { amount } from '../quantity.words.en.ts';
import type { SpendOfPromise } from './read-spend.ts';
import { words } from './words.en.ts';

type ForSpendProps = { readonly unit: string; readonly promised: string; readonly spend: SpendOfPromise };

/** What a promise for each so many pounds spent owes, for which spend: for everyone. */
export function ForSpend({ unit, promised, spend }: ForSpendProps) {
  const { spends, spentPence, calledOff, nextAtPence } = spend;
  const [days, spent, owed] = words.publicColumns;
  return (
    <section>
      <h2 id="for-spend">{words.forSpend}</h2>
      <p>
        {words.forSpendLede(promised)}{' '}
        {spentPence === 0 ? words.lede(0) : words.soFar(spentPence, amount(calledOff, unit), nextAtPence)}
      </p>
      {spends.length > 0 ? (
        <Scroll label={words.forSpend}>
          <Table
            caption={words.forSpend}
            captionClass="govuk-visually-hidden"
            head={[days, { text: spent, numeric: true }, owed]}
            rows={spends.map((each) => [
              words.days(each),
              formatPounds(each.pence),
              <>
                {each.owed ? words.owed(each.owed.quantity, unit, each.owed.dueOn) : words.nothing}
                {each.takenBackAt ? (
                  <span class="cell-note">
                    {words.takenBack(
                      each.takenBackBy,
                      londonDate(each.takenBackAt),
                      each.takenBackReason ?? '',
                    )}
                  </span>
                ) : null}
              </>,
            ])}
          />
        </Scroll>
      ) : null}
    </section>
  );
}
