import type { Child } from 'hono/jsx';
import { classList } from './class-list.ts';

/** A cell that needs more than its content; elsewhere give the content alone. */
export type TableCell = {
  readonly text: Child;
  readonly numeric?: boolean | undefined;
  readonly class?: string | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
};

export type TableProps = {
  readonly caption?: Child;
  readonly captionSize?: 's' | 'm' | 'l' | 'xl' | undefined;
  readonly captionClass?: string | undefined;
  /** A numeric column's cells are numeric too. */
  readonly head?: readonly (Child | TableCell)[] | undefined;
  readonly rows: readonly (readonly (Child | TableCell)[])[];
  /** Totals, ruled off beneath. */
  readonly foot?: readonly (readonly (Child | TableCell)[])[] | undefined;
  readonly firstCellIsHeader?: boolean | undefined;
  /** The row of a followed priority, from 0, drawn on madder wash. */
  readonly followedRow?: number | undefined;
  readonly class?: string | undefined;
};

function asCell(cell: Child | TableCell): TableCell {
  return typeof cell === 'object' && cell !== null && 'text' in cell ? cell : { text: cell };
}

function HeadCell(cell: TableCell) {
  return (
    <th
      scope="col"
      class={classList('govuk-table__header', cell.numeric && 'govuk-table__header--numeric', cell.class)}
      colspan={cell.colspan}
      rowspan={cell.rowspan}
    >
      {cell.text}
    </th>
  );
}

function BodyCell({ isHeader, ...cell }: TableCell & { readonly isHeader: boolean }) {
  const spans = { colspan: cell.colspan, rowspan: cell.rowspan };
  return isHeader ? (
    <th scope="row" class={classList('govuk-table__header', cell.class)} {...spans}>
      {cell.text}
    </th>
  ) : (
    <td
      class={classList('govuk-table__cell', cell.numeric && 'govuk-table__cell--numeric', cell.class)}
      {...spans}
    >
      {cell.text}
    </td>
  );
}

type RowProps = {
  readonly cells: readonly (Child | TableCell)[];
  readonly head: readonly TableCell[];
  readonly firstCellIsHeader: boolean;
  readonly isFollowed?: boolean;
};

function Row({ cells, head, firstCellIsHeader, isFollowed }: RowProps) {
  return (
    <tr class={classList('govuk-table__row', isFollowed && 'followed')}>
      {cells.map(asCell).map((cell, index) => (
        <BodyCell
          {...cell}
          numeric={cell.numeric ?? head[index]?.numeric}
          isHeader={firstCellIsHeader && index === 0}
        />
      ))}
    </tr>
  );
}

export function Table(props: TableProps) {
  const head = (props.head ?? []).map(asCell);
  const firstCellIsHeader = props.firstCellIsHeader ?? false;
  const size = props.captionSize && `govuk-table__caption--${props.captionSize}`;
  return (
    <table class={classList('govuk-table', props.class)}>
      {props.caption ? (
        <caption class={classList('govuk-table__caption', size, props.captionClass)}>{props.caption}</caption>
      ) : null}
      {head.length > 0 ? (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((cell) => (
              <HeadCell {...cell} />
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody class="govuk-table__body">
        {props.rows.map((cells, index) => (
          <Row
            cells={cells}
            head={head}
            firstCellIsHeader={firstCellIsHeader}
            isFollowed={index === props.followedRow}
          />
        ))}
      </tbody>
      {props.foot ? (
        <tfoot class="govuk-table__foot">
          {props.foot.map((cells) => (
            <Row cells={cells} head={head} firstCellIsHeader={firstCellIsHeader} />
          ))}
        </tfoot>
      ) : null}
    </table>
  );
}
