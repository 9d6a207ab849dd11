import { fraction } from '../../../values/fraction.ts';
import { toDecimal } from '../../../values/fraction-text.ts';
import { formatPounds } from '../../../values/money.ts';
import { MoneyFigure } from '../../../web/charts/money-figure.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { percentDown } from '../percent.rules.ts';
import type { LocalSpend } from './find-local.ts';
import { multiplierOf } from './local.rules.ts';
import { words } from './words.en.ts';

type LocalMoneyProps = {
  readonly local: LocalSpend | undefined;
  /** What local means here: the region’s or the district’s name. */
  readonly place: string;
  /** Reviews are of the whole region: of a district they say nothing. */
  readonly isRegional: boolean;
};

/** Local money, a quantity of its own: what stayed, by each meaning of local, and the multiplier with its rounds. */
export function LocalMoney({ local, place, isRegional }: LocalMoneyProps) {
  const text = words.local;
  return (
    <section id="local-money">
      <h2>{text.title}</h2>
      <p>{text.text}</p>
      {local && local.paidPence > 0 ? (
        <>
          <MoneyFigure
            amount={shareOf(local.officePence, local.paidPence)}
            basis={text.basis(local.officePence, local.paidPence, place, local.scope)}
          />
          {isRegional ? <Meanings local={local} place={place} /> : null}
          <p class="note">{text.note}</p>
          {isRegional ? <Multiplied local={local} place={place} /> : null}
        </>
      ) : (
        <p>{text.none}</p>
      )}
      <p>
        <a href="/money/places">{text.places}</a>
      </p>
    </section>
  );
}

type ThereProps = { readonly local: LocalSpend; readonly place: string };

function Meanings({ local, place }: ThereProps) {
  const text = words.local;
  const [what, paid, share] = text.head;
  const row = (meaning: string, pence: number, suppliers: number) => [
    <>
      {meaning}
      <span class="cell-note">{text.suppliers(suppliers)}</span>
    </>,
    formatPounds(pence),
    shareOf(pence, local.paidPence),
  ];
  return (
    <Scroll label={text.caption}>
      <Table
        caption={text.caption}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[what, { text: paid, numeric: true }, { text: share, numeric: true }]}
        rows={[
          row(text.office(place), local.officePence, local.officeSuppliers),
          row(text.present(place), local.presentPence, local.presentSuppliers),
        ]}
      />
    </Scroll>
  );
}

function Multiplied({ local, place }: ThereProps) {
  const text = words.multiplier;
  const found = multiplierOf(local);
  const [round, pounds] = text.head;
  return (
    <>
      <h3>{text.title}</h3>
      {found ? (
        <>
          <p class="says">{text.says(toDecimal(found.multiplier, 2, 'half-even'))}</p>
          <Scroll label={text.caption}>
            <Table
              caption={text.caption}
              captionClass="govuk-visually-hidden"
              firstCellIsHeader
              head={[round, { text: pounds, numeric: true }]}
              rows={[text.first, text.second(place), text.third].map((name, index) => [
                name,
                formatPounds(found.rounds[index] ?? 0),
              ])}
            />
          </Scroll>
          <p class="note">{text.note(local.knownSuppliers, local.presentSuppliers)}</p>
        </>
      ) : (
        <p>{text.none}</p>
      )}
      <p>
        <a href="/contribution">{text.reviews}</a>
      </p>
    </>
  );
}

function shareOf(pence: number, all: number): string {
  return words.percent(percentDown(fraction(Math.max(0, pence), all)));
}
