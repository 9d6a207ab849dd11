import type { Temporal } from 'temporal-polyfill';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Tag } from '../../web/govuk/tag.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import { isLate } from './proposal.rules.ts';
import type { ProposalList } from './proposal-list.queries.ts';
import {
  listFilters,
  type ProposalSearch,
  proposalListHref,
  proposalListPageSize,
} from './proposal-list.rules.ts';
import { stepNames, words } from './words.en.ts';

type Named = { readonly slug: string; readonly name: string };
export type ProposalsPageProps = ProposalList & {
  readonly search: ProposalSearch;
  readonly bodies: readonly Named[];
  readonly districts: readonly Named[];
  readonly today: Temporal.PlainDate;
};

/** What residents say is missing, each with who looks after it and where it stands. */
export function ProposalsPage(props: ProposalsPageProps) {
  const { proposals, total, search, today } = props;
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p class="lede">{words.listLede}</p>
      <ul class="take">
        <li>
          <a href="/say">{words.sayOne}</a>
        </li>
        <li>
          <a href="/common-issues">{words.common}</a>
        </li>
        <li>
          <a href="/drafts">{words.written}</a>
        </li>
        <li>
          <a href="/frameworks">{words.frameworks}</a>
        </li>
      </ul>
      <Filters {...props} />
      {total === 0 ? <Nothing search={search} /> : <p class="note">{words.found(total)}</p>}
      <Rows proposals={proposals} today={today} />
      <Pager
        page={search.page}
        total={total}
        pageSize={proposalListPageSize}
        hrefOf={(page) => proposalListHref(search, { page })}
      />
      {total > 0 ? <Downloads search={search} /> : null}
    </>
  );
}

function Rows({ proposals, today }: Pick<ProposalsPageProps, 'proposals' | 'today'>) {
  return (
    <ul class="list">
      {proposals.map((proposal) => (
        <li>
          <span>
            {stepNames[proposal.step]} {isLate(proposal, today) ? <Tag>{words.lateTag}</Tag> : null}
          </span>
          <div>
            <a href={`/proposals/${proposal.number}`}>
              <strong>{proposal.title}</strong>
            </a>
            <span class="note">{words.kicker(proposal.number, proposal.bodyName)}</span>
            <span class="note">{words.by2(proposal.ownerName, proposal.dueOn)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Downloads({ search }: Pick<ProposalsPageProps, 'search'>) {
  return (
    <ul class="take">
      <li>
        <a href={proposalListHref(search, { page: 1, as: 'csv' })}>{words.csv}</a>{' '}
        <XlsxLink csv={proposalListHref(search, { page: 1, as: 'csv' })} />
      </li>
      <li>
        <a href={proposalListHref(search, { page: 1, as: 'json' })}>{words.json}</a>
      </li>
    </ul>
  );
}

function Nothing({ search }: Pick<ProposalsPageProps, 'search'>) {
  const isFiltered = proposalListHref(search, { page: 1 }) !== '/proposals';
  return (
    <Empty>
      <p>{isFiltered ? words.none : words.noneYet}</p>
      <p>{isFiltered ? <a href="/proposals">{words.clear}</a> : <a href="/say">{words.sayOne}</a>}</p>
    </Empty>
  );
}

function Filters({ search, bodies, districts }: ProposalsPageProps) {
  const named = (list: readonly Named[], any: string) => [
    { value: '', text: any },
    ...list.map(({ slug, name }) => ({ value: slug, text: name })),
  ];
  return (
    <Form action="/proposals" method="get" class="filters" role="search">
      <TextInput name="q" label={words.searchLabel} value={search.text} type="search" />
      <Select
        name="state"
        label={words.stateLabel}
        value={search.state}
        options={[
          { value: '', text: words.anyState },
          ...listFilters.map((state) => ({ value: state, text: words.states[state] })),
        ]}
      />
      <Select
        name="body"
        label={words.bodyLabel}
        value={search.body}
        options={named(bodies, words.anyBody)}
      />
      <Select
        name="district"
        label={words.districtLabel}
        value={search.district}
        options={named(districts, words.anyDistrict)}
      />
      <Button variant="secondary">{words.filterAct}</Button>
    </Form>
  );
}
