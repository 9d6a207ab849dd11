import { JsonLink } from '../../../web/downloads/json-link.tsx';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Pagination } from '../../../web/govuk/pagination.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import type { ElsewhereContract } from '../elsewhere/elsewhere.queries.ts';
import { type ElsewhereAsked, elsewhereHref, PAGE_SIZE } from '../elsewhere/elsewhere-filter.rules.ts';
import { words as elsewhereWords, money } from '../elsewhere/words.en.ts';
import { words } from './words.en.ts';

const text = words.desk;

type ElsewhereDeskPageProps = {
  readonly path: string;
  /** As it was asked for; the body is in the path. */
  readonly asked: ElsewhereAsked;
  readonly rows: readonly ElsewhereContract[];
  readonly total: number;
  /** Whether the visitor brings files in. */
  readonly mayBring: boolean;
};

/** What a body tendered elsewhere: what is followed here, and what can be taken up. */
export function ElsewhereDeskPage({ path, asked, rows, total, mayBring }: ElsewhereDeskPageProps) {
  const isNarrowed = asked.text !== '' || asked.followed !== null;
  return (
    <>
      <h1>{text.heading}</h1>
      <p class="lede">{text.lede}</p>
      {mayBring ? (
        <p>
          <a href={`${path}/files`}>{text.bring}</a>
        </p>
      ) : null}
      {total > 0 || isNarrowed ? <Filters path={path} asked={asked} /> : null}
      {total === 0 ? (
        <Empty>
          <p>{isNarrowed ? text.nothing : text.none}</p>
          {isNarrowed ? (
            <p>
              <a href={path}>{text.showAll}</a>
            </p>
          ) : null}
        </Empty>
      ) : (
        <Found path={path} asked={asked} rows={rows} total={total} />
      )}
    </>
  );
}

function Filters({ path, asked }: Pick<ElsewhereDeskPageProps, 'path' | 'asked'>) {
  return (
    <Form action={path} method="get" class="filters" role="search">
      <TextInput name="q" label={text.search} type="search" value={asked.text} />
      <Select
        name="followed"
        label={text.followed}
        value={asked.followed ?? ''}
        options={[
          { value: '', text: text.anyFollowed },
          { value: 'no', text: text.followedIs.no },
          { value: 'yes', text: text.followedIs.yes },
        ]}
      />
      <Button variant="secondary">{text.show}</Button>
    </Form>
  );
}

function Found({ path, asked, rows, total }: Omit<ElsewhereDeskPageProps, 'mayBring'>) {
  const pages = Math.ceil(total / PAGE_SIZE);
  const to = (page: number) => ({ href: elsewhereHref(path, asked, { page }) });
  const csv = elsewhereHref(path, asked, { as: 'csv' });
  return (
    <>
      <p>
        <strong>{elsewhereWords.found(total)}</strong>
      </p>
      <Scroll label={text.caption}>
        <Table caption={text.caption} head={[...text.columns]} rows={rows.map((row) => cells(path, row))} />
      </Scroll>
      {pages > 1 ? (
        <Pagination
          previous={asked.page > 1 ? to(asked.page - 1) : undefined}
          next={asked.page < pages ? to(asked.page + 1) : undefined}
          items={[{ number: asked.page, current: true, ...to(asked.page) }]}
        />
      ) : null}
      <ul class="take">
        <li>
          <a href={csv}>{text.csv}</a>
        </li>
        <li>
          <XlsxLink csv={csv} />
        </li>
        <li>
          <JsonLink csv={csv} />
        </li>
      </ul>
    </>
  );
}

function cells(path: string, contract: ElsewhereContract) {
  const { contractId, title, suppliers, status, leftRegisterAt, valueHundredths, currency, takenUpAs } =
    contract;
  const [first, ...others] = [...new Set(suppliers.map(({ name }) => name))];
  return [
    <a href={`${path}/${contractId}`}>{title}</a>,
    <>
      <bdi>{first ?? text.unnamed}</bdi>
      {others.length > 0 ? <span class="cell-note">{text.more(others.length)}</span> : null}
    </>,
    elsewhereWords.statuses[leftRegisterAt ? 'left-register' : status],
    valueHundredths === null ? elsewhereWords.rows.noValue : money(valueHundredths, currency),
    takenUpAs.length > 0 ? text.yes : text.notYet,
  ];
}
