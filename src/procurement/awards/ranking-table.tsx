import type { PublishedFigure } from '../../values/fraction-text.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { PublishedPlace } from '../evaluation/scoring/publish-result.rules.ts';
import { isShownExactly, marksText } from './marks.rules.ts';
import { type Naming, words } from './result.words.en.ts';

type RankingTableProps = {
  readonly caption: string;
  readonly places: readonly PublishedPlace[];
  /** The criteria in their order, with what each weighed. */
  readonly criteria: readonly { readonly code: string; readonly weight: number }[];
  readonly naming: Naming;
};

/** Every bid with its place, its total and the marks it is made of. */
export function RankingTable({ caption, places, criteria, naming }: RankingTableProps) {
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[
          words.bid,
          { text: words.rank, numeric: true },
          { text: words.total, numeric: true },
          ...criteria.map(({ code, weight }) => ({ text: `${code} (${weight})`, numeric: true })),
        ]}
        rows={places.map(({ bidder, rank, total, parts }) => [
          <bdi>{naming(bidder)}</bdi>,
          rank,
          <strong>
            <Marks figure={total} />
          </strong>,
          ...criteria.map(({ code }) => {
            const part = parts[code];
            return part ? <Marks figure={part} /> : '';
          }),
        ])}
      />
    </Scroll>
  );
}

/** Marks to two places, and the exact fraction beneath where those do not say it all. */
export function Marks({ figure }: { readonly figure: PublishedFigure }) {
  return (
    <>
      {marksText(figure)}
      {isShownExactly(figure) ? null : <span class="cell-note">{figure.exact}</span>}
    </>
  );
}
