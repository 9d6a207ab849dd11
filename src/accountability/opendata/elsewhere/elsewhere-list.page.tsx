import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Pagination } from '../../../web/govuk/pagination.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import type { ElsewhereContract } from './elsewhere.queries.ts';
import { type ElsewhereAsked, elsewhereHref, PAGE_SIZE, shownStatuses } from './elsewhere-filter.rules.ts';
import { money, words } from './words.en.ts';

type ElsewhereListProps = {
  readonly asked: ElsewhereAsked;
  readonly rows: readonly ElsewhereContract[];
  readonly total: number;
  readonly buyers: readonly { readonly slug: string; readonly name: string }[];
};

const path = '/tendered-elsewhere';

/** Contracts that were not tendered here, with where we have each from. */
export function ElsewhereListPage({ asked, rows, total, buyers }: ElsewhereListProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p>
        <a href="/contracts">{words.here}</a>
      </p>
      <Filters asked={asked} buyers={buyers} />
      {total === 0 ? (
        <Empty>
          <p>{words.nothing}</p>
          <p>
            <a href={path}>{words.showAll}</a>
          </p>
        </Empty>
      ) : (
        <Found asked={asked} rows={rows} total={total} />
      )}
    </>
  );
}

function Filters({ asked, buyers }: Pick<ElsewhereListProps, 'asked' | 'buyers'>) {
  return (
    <Form action={path} method="get" class="filters" role="search">
      <TextInput name="q" label={words.search} type="search" value={asked.text} />
      <Select
        name="body"
        label={words.body}
        value={asked.bodySlug ?? ''}
        options={[
          { value: '', text: words.anyBody },
          ...buyers.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Standings asked={asked} />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}

/** How far it has come, where we have it from, and whether it is followed here. */
function Standings({ asked }: Pick<ElsewhereListProps, 'asked'>) {
  return (
    <>
      <Select
        name="status"
        label={words.status}
        value={asked.status ?? ''}
        options={[
          { value: '', text: words.anyStatus },
          ...shownStatuses.map((status) => ({ value: status, text: words.statuses[status] })),
        ]}
      />
      <Select
        name="source"
        label={words.source}
        value={asked.source ?? ''}
        options={[
          { value: '', text: words.anySource },
          { value: 'ocds', text: words.sources.ocds },
          { value: 'register', text: words.sources.register },
        ]}
      />
      <Select
        name="followed"
        label={words.followed}
        value={asked.followed ?? ''}
        options={[
          { value: '', text: words.anyFollowed },
          { value: 'yes', text: words.followedIs.yes },
          { value: 'no', text: words.followedIs.no },
        ]}
      />
    </>
  );
}

function Found({ asked, rows, total }: Omit<ElsewhereListProps, 'buyers'>) {
  return (
    <>
      <p>
        <strong>{words.found(total)}</strong>
      </p>
      <ol class="list">
        {rows.map((row) => (
          <li>
            <Row contract={row} />
          </li>
        ))}
      </ol>
      <Pages asked={asked} total={total} />
      <ul class="take">
        <li>
          <a href={elsewhereHref(path, asked, { as: 'csv' })}>{words.csv}</a>
        </li>
        <li>
          <XlsxLink csv={elsewhereHref(path, asked, { as: 'csv' })} />
        </li>
        <li>
          <a href={elsewhereHref(path, asked, { as: 'json' })}>{words.json}</a>
        </li>
      </ul>
    </>
  );
}

function Row({ contract }: { readonly contract: ElsewhereContract }) {
  const { contractId, title, status, bodyName, buyerName, suppliers, publisher } = contract;
  const named = suppliers.slice(0, 3).map(({ name }) => name);
  const { valueHundredths, currency, leftRegisterAt } = contract;
  return (
    <>
      <span class="note">{words.statuses[leftRegisterAt ? 'left-register' : status]}</span>
      <div>
        <h2 class="govuk-heading-s">
          <a href={`${path}/${contractId}`}>{title}</a>
        </h2>
        <span class="note">
          <bdi>{[bodyName ?? buyerName, ...named, publisher].filter((each) => each !== '').join(' · ')}</bdi>
          {valueHundredths === null ? null : ` · ${money(valueHundredths, currency)}`}
        </span>
      </div>
    </>
  );
}

function Pages({ asked, total }: Pick<ElsewhereListProps, 'asked' | 'total'>) {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages <= 1) return null;
  const to = (page: number) => ({ href: elsewhereHref(path, asked, { page }) });
  return (
    <Pagination
      previous={asked.page > 1 ? to(asked.page - 1) : undefined}
      next={asked.page < pages ? to(asked.page + 1) : undefined}
      items={[{ number: asked.page, current: true, ...to(asked.page) }]}
    />
  );
}
