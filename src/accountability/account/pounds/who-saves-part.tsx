import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { shownPence } from './shown-pence.rules.ts';
import type { Saved } from './who-saves.rules.ts';
import { words } from './words.en.ts';

const text = words.saves;

type WhoSavesProps = { readonly savings: readonly Saved[]; readonly priceBaseYear: number };

/** Who saves: public money by agency, people and firms, everyone; never added up. */
export function WhoSaves({ savings, priceBaseYear }: WhoSavesProps) {
  if (savings.length === 0) return null;
  const [who, committed, verified, grade] = text.head;
  return (
    <section id="who-saves">
      <h3>{text.title}</h3>
      <p>{text.lede}</p>
      <Scroll label={text.caption(priceBaseYear)}>
        <Table
          caption={text.caption(priceBaseYear)}
          firstCellIsHeader
          head={[who, { text: committed, numeric: true }, { text: verified, numeric: true }, grade]}
          rows={savings.map((saved) => [
            <>
              {text.who(saved.kind, saved.agency)}
              <span class="cell-note">{text.from(saved.measures)}</span>
            </>,
            shownPence(saved.committedPence),
            shownPence(saved.verifiedPence),
            words.grade(saved.grade),
          ])}
        />
      </Scroll>
      <p class="note">{text.note}</p>
    </section>
  );
}
