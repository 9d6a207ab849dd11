import { Details } from '../../../web/govuk/details.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Told, ToldFact } from './tell-facts.rules.ts';
import { words } from './words.en.ts';

/** Recorded facts, each with its label. What is a table stands beneath, across the page. */
export function Facts({ facts }: { readonly facts: readonly ToldFact[] }) {
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
      {wide.map(({ label, told }) => (told.kind === 'rows' ? <Rows label={label} told={told} /> : null))}
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
    default:
      return <span class="as-written">{told.text}</span>;
  }
}

type RowsProps = { readonly label: string; readonly told: Extract<Told, { kind: 'rows' }> };

function Rows({ label, told: { head, rows } }: RowsProps) {
  const hasMore = rows.some(({ more }) => more.length > 0);
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
          {rows.map(({ cells: [first], more }) => (
            <section class="told-row">
              {first ? (
                <h3>
                  <Value told={first} />
                </h3>
              ) : null}
              <Facts facts={more} />
            </section>
          ))}
        </Details>
      ) : null}
    </>
  );
}
