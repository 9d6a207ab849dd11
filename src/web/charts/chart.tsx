import type { Child, PropsWithChildren } from 'hono/jsx';
import { Table, type TableProps } from '../govuk/table.tsx';
import { words } from './words.en.ts';

/** What every chart is given by its page. */
export type ChartProps = {
  /** One sentence that says what the picture shows. */
  readonly sentence: Child;
  /** The caption of the table beneath. */
  readonly caption: string;
};

type FrameProps = PropsWithChildren<{
  readonly kind: string;
  readonly sentence: Child;
  readonly table: TableProps;
  readonly notes?: Child;
}>;

/** Sentence, picture, table, in that order, each enough alone. The picture is for the eye; the table says it all. */
export function Chart({ kind, sentence, table, notes, children }: FrameProps) {
  return (
    <figure class={`chart chart-${kind}`}>
      <figcaption>{sentence}</figcaption>
      <div class="picture">{children}</div>
      {notes ? <p class="chart-notes">{notes}</p> : null}
      <details class="same-as-table">
        <summary>{words.sameAsTable}</summary>
        <Table firstCellIsHeader {...table} />
      </details>
    </figure>
  );
}
