import { child } from './fixture-props.ts';
import { holdToFixtures, type Options } from './hold-to-fixtures.ts';
import { SummaryList } from './summary-list.tsx';
import { Table } from './table.tsx';

function cell(o: Options) {
  return {
    text: child(o),
    numeric: o.format === 'numeric',
    class: o.classes,
    colspan: o.colspan,
    rowspan: o.rowspan,
  };
}

holdToFixtures('table', (o) => (
  <Table
    caption={o.caption}
    captionClass={o.captionClasses}
    head={o.head?.map(cell)}
    rows={o.rows.filter(Boolean).map((row: Options) => row.map(cell))}
    firstCellIsHeader={o.firstCellIsHeader}
    class={o.classes}
  />
));

function action(o: Options) {
  return {
    href: o.href,
    text: child(o),
    hiddenText: o.visuallyHiddenText,
    class: o.classes,
  };
}

holdToFixtures('summary-list', (o) => (
  <SummaryList
    class={o.classes}
    rows={o.rows.filter(Boolean).map((row: Options) => ({
      key: child(row.key),
      value: child(row.value),
      actions: row.actions?.items?.map(action),
      class: row.classes,
    }))}
  />
));
