import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Indicator } from './indicator.rules.ts';
import { words } from './words.en.ts';

/** The indicators of a purchase, as bidders and everyone read them. */
export function IndicatorTable({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const { table } = words;
  return (
    <Scroll label={table.caption}>
      <Table
        caption={table.caption}
        firstCellIsHeader
        head={[table.name, table.measured, table.target]}
        rows={indicators.map(({ name, measured, target }) => [name, measured, target])}
      />
    </Scroll>
  );
}
