import { formatDate, londonDate } from '../../../values/dates.ts';
import { wordsPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { RegimeWords } from '../../tenders/regime-words.tsx';
import type { Plan } from '../load-plan.ts';
import { known as words } from './known.words.en.ts';
import type { Neighbours } from './load-neighbours.ts';
import type { PlanQuestion } from './question.rules.ts';

type KnownProps = {
  readonly plan: Plan;
  readonly question: PlanQuestion;
  readonly neighbours: Neighbours | null;
};

/** What the product knows that helps to answer a question. */
export function KnownToHelp({ plan, question, neighbours }: KnownProps) {
  if (neighbours) return <WithNeighbours neighbours={neighbours} />;
  if (question === 'procedure' || question === 'well-being')
    return <RegimeWords kind={plan.procurement.kindOfService} regime={plan.regime} />;
  if (question === 'consult' && plan.round)
    return <p>{words.round(plan.round.title, formatDate(londonDate(plan.round.opensAt)))}</p>;
  return null;
}

function WithNeighbours({ neighbours: { year, shared, contracts } }: { readonly neighbours: Neighbours }) {
  return (
    <>
      {shared && shared.rows.length > 0 ? (
        <Scroll label={words.suppliers}>
          <Table
            caption={words.suppliersOf(shared.suppliers, year ?? '')}
            firstCellIsHeader
            head={[words.supplier, words.payers, { text: words.together, numeric: true }]}
            rows={shared.rows.map(({ slug, name, by, pence }) => [
              <a href={`/suppliers/${slug}`}>
                <bdi>{name}</bdi>
              </a>,
              by.map((payer) => payer.name).join(', '),
              wordsPounds(pence),
            ])}
          />
        </Scroll>
      ) : (
        <p>{words.noSuppliers}</p>
      )}
      {contracts.length > 0 ? (
        <Scroll label={words.contracts}>
          <Table
            caption={words.contracts}
            firstCellIsHeader
            head={[words.contract, words.body, words.ends]}
            rows={contracts.map((each) => [
              <a href={threadHref(each)}>{each.title}</a>,
              each.bodyName,
              words.runs(formatDate(each.startsOn), formatDate(each.endsOn)),
            ])}
          />
        </Scroll>
      ) : (
        <p>{words.noContracts}</p>
      )}
    </>
  );
}
