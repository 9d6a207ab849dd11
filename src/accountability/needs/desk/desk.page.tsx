import { londonDate } from '../../../values/dates.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Group } from '../groups/groups.queries.ts';
import type { NeedsDesk } from './load-desk.ts';
import { words } from './words.en.ts';

type DeskProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly desk: NeedsDesk;
};

/** Everything that waits at a public body: groups, needs, offers, reports; and the telephone. */
export function NeedsDeskPage({ body, desk }: DeskProps) {
  const at = `/work/${body.slug}/needs`;
  const { head } = words;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede(body.name)}</p>
      <Queue
        title={words.groups}
        none={words.noGroups}
        head={[head.what, head.who, head.since]}
        rows={desk.groups.map(({ slug, name, districtName, askedAt }) => [
          <a href={`${at}/groups/${slug}`}>{name}</a>,
          districtName,
          words.day(londonDate(askedAt)),
        ])}
      />
      <Queue
        title={words.needs}
        none={words.noNeeds}
        head={[head.what, head.who, head.since]}
        rows={desk.needs.map(({ needId, title, groupName, sentAt }) => [
          <a href={`${at}/read/need/${needId}`}>{title}</a>,
          groupName,
          sentAt ? words.day(londonDate(sentAt)) : '',
        ])}
      />
      <Later at={at} desk={desk} />
      <Telephone groups={desk.confirmed} />
      <p>
        <a href="/needs">{words.public}</a>
      </p>
    </>
  );
}

function Later({ at, desk }: Pick<DeskProps, 'desk'> & { readonly at: string }) {
  const { head } = words;
  return (
    <>
      <Queue
        title={words.offers}
        none={words.noOffers}
        head={[head.what, head.who, head.since]}
        rows={desk.offers.map(({ offerId, title, supplierName, offeredAt }) => [
          <a href={`${at}/read/offer/${offerId}`}>{title}</a>,
          supplierName,
          words.day(londonDate(offeredAt)),
        ])}
      />
      <Queue
        title={words.reports}
        none={words.noReports}
        head={[head.what, head.why, head.since]}
        rows={desk.reports.map(({ kind, id, title, why, reportedAt }) => [
          <a href={`${at}/read/${kind}/${id}`}>{title}</a>,
          why,
          words.day(londonDate(reportedAt)),
        ])}
      />
    </>
  );
}

type Cells = Parameters<typeof Table>[0]['rows'];
type QueueProps = {
  readonly title: string;
  readonly none: string;
  readonly head: readonly string[];
  readonly rows: Cells;
};

function Queue({ title, none, head, rows }: QueueProps) {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 ? <p>{none}</p> : null}
      {rows.length === 0 ? null : (
        <Scroll label={title}>
          <Table caption={title} captionClass="govuk-visually-hidden" head={head} rows={rows} />
        </Scroll>
      )}
    </section>
  );
}

function Telephone({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <section>
      <h2>{words.phone}</h2>
      <p>{groups.length === 0 ? words.noPhone : words.phoneLede}</p>
      <ul>
        {groups.map(({ slug, name }) => (
          <li>
            <a href={`/groups/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
