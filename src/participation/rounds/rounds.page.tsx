import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant, londonDate } from '../../values/dates.ts';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Pagination } from '../../web/govuk/pagination.tsx';
import { Card, Columns } from '../../web/shell/layout.tsx';
import { type RoundState, roundState } from './round.rules.ts';
import { RoundFilters, type RoundFiltersProps } from './round-filters.tsx';
import type { RoundList } from './round-list.queries.ts';
import {
  isNarrowed,
  listStates,
  type RoundListSearch,
  roundListHref,
  roundListPageSize,
} from './round-list.rules.ts';
import type { Round } from './rounds.queries.ts';
import { words } from './words.en.ts';

export type RoundsPageProps = RoundList &
  RoundFiltersProps & {
    readonly now: Temporal.Instant;
  };

/** What can be answered now comes first, then a search, then what is coming and what is over. */
export function RoundsPage({ rounds, total, search, bodies, districts, now }: RoundsPageProps) {
  const isFiltered = isNarrowed(search);
  const groups = groupsOf(rounds, now);
  const open = groups.find(({ group }) => group === 'open')?.rounds ?? [];
  const others = groups.filter(({ group }) => group !== 'open');
  const filters =
    total > 0 || isFiltered ? <RoundFilters search={search} bodies={bodies} districts={districts} /> : null;
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p class="lede">{words.listLede}</p>
      {isFiltered || open.length === 0 ? filters : null}
      {total === 0 ? <Nothing isFiltered={isFiltered} /> : null}
      {open.length > 0 ? (
        <>
          <h2>{words.groups.open}</h2>
          <OpenRounds rounds={open} />
        </>
      ) : null}
      {!isFiltered && open.length > 0 ? (
        <>
          <h2>{words.findTitle}</h2>
          {filters}
        </>
      ) : null}
      {others.map(({ group, rounds: listed }) => (
        <>
          <h2>{words.groups[group]}</h2>
          <OtherRounds rounds={listed} now={now} />
        </>
      ))}
      <Pages search={search} total={total} />
      {total > 0 ? <Downloads search={search} /> : null}
    </>
  );
}

function groupsOf(rounds: readonly Round[], now: Temporal.Instant) {
  const groupOf = (state: RoundState) => (state === 'open' || state === 'coming' ? state : 'closed');
  return listStates
    .map((group) => ({ group, rounds: rounds.filter((round) => groupOf(roundState(round, now)) === group) }))
    .filter(({ rounds: listed }) => listed.length > 0);
}

function OpenRounds({ rounds }: { readonly rounds: readonly Round[] }) {
  return (
    <Columns kind="three">
      {rounds.map((round) => (
        <Card title={<a href={`/say/${round.slug}`}>{round.question}</a>}>
          <p>
            {round.title}, {round.bodyName}
          </p>
          <p class="note">
            {words.closes(formatInstant(round.closesAt))}. {words.waysIn(round.ways)}
          </p>
          <Button href={`/say/${round.slug}/join`}>
            {words.act(round.minutes)}
            <span class="govuk-visually-hidden">: {round.question}</span>
          </Button>
        </Card>
      ))}
    </Columns>
  );
}

type OtherRoundsProps = { readonly rounds: readonly Round[]; readonly now: Temporal.Instant };

function OtherRounds({ rounds, now }: OtherRoundsProps) {
  return (
    <ul class="list">
      {rounds.map((round) => (
        <li>
          <span class="note">{whenOf(round, roundState(round, now))}</span>
          <div>
            <a href={`/say/${round.slug}`}>
              <strong>{round.question}</strong>
            </a>
            <span class="note">
              {round.title}, {round.bodyName}
            </span>
            {round.resultsPublishedAt ? (
              <a href={`/say/${round.slug}/results`}>
                {words.resultsLink}
                <span class="govuk-visually-hidden">: {round.question}</span>
              </a>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function whenOf(round: Round, state: RoundState): string {
  return state === 'coming'
    ? words.opens(formatInstant(round.opensAt))
    : words.closed(formatDate(londonDate(round.closesAt)));
}

function Downloads({ search }: Pick<RoundsPageProps, 'search'>) {
  return (
    <ul class="take">
      <li>
        <a href={roundListHref(search, { page: 1, as: 'csv' })}>{words.csv}</a>{' '}
        <XlsxLink csv={roundListHref(search, { page: 1, as: 'csv' })} />
      </li>
      <li>
        <a href={roundListHref(search, { page: 1, as: 'json' })}>{words.json}</a>
      </li>
    </ul>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  return (
    <div class="empty">
      <p>
        <strong>{isFiltered ? words.emptyTitle : words.nothingTitle}</strong>
      </p>
      <p>
        {isFiltered ? words.emptyBody : words.nothingBody}{' '}
        <a href={isFiltered ? '/say' : '/how-it-works'}>
          {isFiltered ? words.clearFilters : words.nothingLink}
        </a>
      </p>
    </div>
  );
}

function Pages({ search, total }: { readonly search: RoundListSearch; readonly total: number }) {
  const last = Math.ceil(total / roundListPageSize);
  if (last <= 1) return null;
  const linkTo = (page: number) => ({ href: roundListHref(search, { page }) });
  const pages = Array.from({ length: last }, (_, index) => index + 1);
  return (
    <Pagination
      label={words.listPages}
      previous={search.page > 1 ? linkTo(search.page - 1) : undefined}
      next={search.page < last ? linkTo(search.page + 1) : undefined}
      items={pages.map((page) => ({ number: page, current: page === search.page, ...linkTo(page) }))}
    />
  );
}
