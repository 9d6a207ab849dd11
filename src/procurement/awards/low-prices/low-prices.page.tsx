import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { words as resultWords } from '../result.words.en.ts';
import type { PriceLine } from './visit-low-prices.ts';
import { words } from './words.en.ts';

type LowPricesPageProps = {
  /** Whether the reader may ask a bidder, and decide. */
  readonly mayAsk: boolean;
  readonly procurement: Procurement;
  readonly lines: readonly PriceLine[];
};

/** Every opened price, what the figures say of it, and where a question about it stands. */
export function LowPricesPage({ procurement, lines, mayAsk }: LowPricesPageProps) {
  const { head } = words;
  return (
    <>
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p>{words.lede}</p>
      </div>
      <p>{words.rule}</p>
      <p>{words.law}</p>
      <p class="note">{words.source}</p>
      {lines.length === 0 ? (
        <Empty>
          <p>{words.notOpen}</p>
        </Empty>
      ) : (
        <Scroll label={words.heading}>
          <Table
            caption={words.heading}
            firstCellIsHeader
            head={[head.bid, { text: head.price, numeric: true }, head.looks, head.stands]}
            rows={lines.map((line) => [
              mayAsk ? (
                <a href={`${deskHref(procurement)}/low-prices/${line.bid.label}`}>{nameOf(line)}</a>
              ) : (
                nameOf(line)
              ),
              formatPounds(line.bid.pricePence),
              line.reasons.map((reason) => words.reasons[reason]).join(' ') || words.nothing,
              standing(line),
            ])}
          />
        </Scroll>
      )}
      <p>
        <a href={`${deskHref(procurement)}/award`}>{words.award}</a>
      </p>
    </>
  );
}

export function nameOf({ bid }: PriceLine): string {
  return resultWords.named(`Bid ${bid.label}`, bid.supplierName);
}

function standing({ state, reasons, asked }: PriceLine): string {
  if (!state) return reasons.length > 0 ? words.toAsk : '';
  const until = state === 'waiting' && asked?.explainBy ? `, ${words.until(asked.explainBy)}` : '';
  return `${words.states[state]}${until}`;
}
