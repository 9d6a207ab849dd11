import type { Child } from 'hono/jsx';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { ReportFacts } from './report.rules.ts';
import { priorityTable, valueTable } from './tables.en.ts';
import { words } from './words.en.ts';

type OfFacts = { readonly facts: ReportFacts };

/** What residents asked for, and what came of it. */
export function Priorities({ facts }: OfFacts) {
  if (facts.priorities.length === 0) return <p>{words.noPriorities}</p>;
  const { columns, rows } = priorityTable(facts);
  return <ReportTable title={words.priorities} columns={columns} rows={rows} />;
}

/** What open sources say that one of each thing is worth, each with the way to its source. */
export function Values({ facts }: OfFacts) {
  const { columns, rows } = valueTable(facts);
  const linked = rows.map(([name, worth, year, source, grade], at) => [
    name,
    worth,
    year,
    <a href={facts.values[at]?.sourceUrl}>{source}</a>,
    grade,
  ]);
  return <ReportTable title={words.valuesTitle} columns={columns} rows={linked} />;
}

type ReportTableProps = {
  readonly title: string;
  readonly columns: readonly { readonly head: string; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly Child[])[];
};

function ReportTable({ title, columns, rows }: ReportTableProps) {
  return (
    <Scroll label={title}>
      <Table
        caption={title}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={columns.map(({ head, isNumber }) => ({ text: head, numeric: isNumber }))}
        rows={rows}
      />
    </Scroll>
  );
}
