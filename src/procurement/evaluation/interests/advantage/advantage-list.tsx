import { Table } from '../../../../web/govuk/table.tsx';
import { Scroll } from '../../../../web/shell/layout.tsx';
import type { Procurement } from '../../../tenders/procurement.rules.ts';
import { advantageHref } from '../../hrefs.ts';
import type { ConflictsRegister } from '../read-register.ts';
import { words as registerWords } from '../words.en.ts';
import type { Advantage } from './advantages.queries.ts';
import { decisionNames, words } from './words.en.ts';

type AdvantageListProps = {
  readonly procurement: Procurement;
  readonly register: ConflictsRegister;
  readonly mayAsk: boolean;
};

/** Every bidder, and whether it was asked about an unfair advantage. */
export function AdvantageList({ procurement, register, mayAsk }: AdvantageListProps) {
  const { bidders, advantages } = register;
  if (bidders.length === 0) return null;
  return (
    <>
      <h2>{registerWords.advantages}</h2>
      <p>{registerWords.advantagesLede}</p>
      <Scroll label={registerWords.advantages}>
        <Table
          firstCellIsHeader
          head={[registerWords.advantageHead.bidder, registerWords.advantageHead.state]}
          rows={bidders.map(({ bidId, supplierName, supplierSlug }) => {
            const found = advantages.find((advantage) => advantage.bidId === bidId);
            const href = advantageHref(procurement, supplierSlug);
            return [
              supplierName,
              found || mayAsk ? (
                <a href={href}>{found ? stateOf(found) : registerWords.ask(supplierName)}</a>
              ) : (
                words.states.none
              ),
            ];
          })}
        />
      </Scroll>
    </>
  );
}

function stateOf({ decision, answeredAt }: Advantage): string {
  if (decision) return decisionNames[decision];
  return answeredAt ? words.states.toDecide : words.states.waiting;
}
