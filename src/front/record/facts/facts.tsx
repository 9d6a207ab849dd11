import { Details } from '../../../web/govuk/details.tsx';
import { Heading } from '../../../web/govuk/heading.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Told, ToldFact } from './tell-facts.rules.ts';
import { words } from './words.en.ts';

type FactsProps = {
  readonly facts: readonly ToldFact[];
  /** Whose facts these are, where several have the same: it keeps the names of their tables apart. */
  readonly of?: string | undefined;
};

/** Recorded facts, each with its label. What is a table stands beneath, across the page. */
export function Facts({ facts, of }: FactsProps) {
  const wide = facts.filter(({ told }) => told.kind === 'rows' && told.rows.length > 0);
  const narrow = facts.filter((fact) => !wide.includes(fact));
  return (
    <>
      {narrow.length > 0 ? (
        <SummaryList
          class="facts"
          rows={narrow.map(({ label, told }) => ({ key: label, value: <Value told={told} /> }))}
        />
      ) : null}
      {wide.map(({ label, told }) =>
        told.kind === 'rows' ? <Rows label={of ? words.labelOf(label, of) : label} told={told} /> : null,
      )}
    </>
  );
}

function Value({ told }: { readonly told: Told }) {
  switch (told.kind) {
    case 'code':
      return <code class="hash">{told.text}</code>;
    case 'link':
      return <a href={told.href}>{told.text}</a>;
    case 'list':
      return (
        <ul class="told">
          {told.items.map((item) => (
            <li>
              <Value told={item} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return <Facts facts={told.facts} />;
    case 'rows':
      return <Rows label={words.more} told={told} />;
    case 'text':
      return <span class="as-written">{told.text}</span>;
  }
}

type RowsProps = { readonly label: string; readonly told: Extract<Told, { kind: 'rows' }> };

function Rows({ label, told }: RowsProps) {
  const { head, rows } = told;
  const hasMore = rows.some(({ more }) => more.length > 0);
  // One column of names says nothing without what stands beneath each.
  if (head.length === 1 && hasMore) {
    return (
      <>
        <h3>{label}</h3>
        <Each told={told} level={4} />
      </>
    );
  }
  return (
    <>
      <Scroll label={label}>
        <Table
          caption={label}
          captionSize="s"
          firstCellIsHeader
          head={head.map((cell) => ({ text: cell.label, numeric: cell.numeric }))}
          rows={rows.map(({ cells }) => cells.map((cell) => ({ text: <Value told={cell} /> })))}
        />
      </Scroll>
      {hasMore ? (
        <Details summary={words.moreOf(label)}>
          <Each told={told} level={3} />
        </Details>
      ) : null}
    </>
  );
}

/** Each row by its first cell, with all else that was recorded of it. */
function Each({ told: { rows }, level }: Pick<RowsProps, 'told'> & { readonly level: 3 | 4 }) {
  return (
    <>
      {rows.map(({ cells: [first], more }) => (
        <section class="told-row">
          {first ? (
            <Heading level={level}>
              <Value told={first} />
            </Heading>
          ) : null}
          <Facts facts={more} of={first && 'text' in first ? first.text : undefined} />
        </section>
      ))}
    </>
  );
}
