import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { asksAnswer } from '../../criteria/criterion.rules.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { FormCriterion } from '../bid-fields.rules.ts';
import type { Subcontractor } from '../subcontractors/subcontractors.queries.ts';
import { bidHref } from './visit-bid.ts';
import { overviewWords as words } from './words.en.ts';

type OverviewPageProps = {
  readonly procurement: Procurement;
  readonly criteria: readonly FormCriterion[];
  /** How long we think a bid takes. */
  readonly minutes: number;
  readonly named: readonly Subcontractor[];
  readonly draftAt: Temporal.Instant | null;
  readonly bidAt: Temporal.Instant | null;
};

/** What bidding for this takes, before anything is typed: what is asked, how long, how it is marked. */
export function OverviewPage(props: OverviewPageProps) {
  const { procurement, criteria, minutes, bidAt } = props;
  const { bodyName, title, bidsDueAt, sealing } = procurement;
  const href = bidHref(procurement);
  return (
    <div class="task">
      <BackLink href={`${threadHref(procurement)}/tender`}>{words.notice}</BackLink>
      <p class="kicker">{words.kicker(bodyName)}</p>
      <h1>{words.title(title)}</h1>
      <p class="lede">{words.minutes(minutes)}</p>
      {bidsDueAt ? <p>{words.due(formatInstant(bidsDueAt))}</p> : null}
      <Button href={`${href}/form`} isStart>
        {bidAt ? words.again : words.start}
      </Button>
      <h2>{words.asked}</h2>
      <Table
        caption={words.table.caption}
        captionClass="govuk-visually-hidden"
        head={[words.table.what, { text: words.table.marks, numeric: true }]}
        rows={criteria.map((criterion) => [
          askedWords(criterion),
          { text: String(criterion.weight), numeric: true },
        ])}
      />
      <p>
        <a href={`/tenders/${procurement.bodySlug}/${procurement.slug}/marking`}>{words.marking}</a>
      </p>
      <State {...props} href={href} />
      <h2>{words.how}</h2>
      <ol>
        {words.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="note">{words.sealed[sealing]}</p>
    </div>
  );
}

function askedWords(criterion: FormCriterion): string {
  if (criterion.kind === 'price') return words.price;
  const { code, question, measures } = criterion;
  if (asksAnswer(criterion)) return words.question(code, question);
  return words.quantity(code, measures[0]?.plainName ?? '');
}

/** How far this supplier is: its bid, its draft, who else does part of it. */
function State({ named, draftAt, bidAt, href }: OverviewPageProps & { readonly href: string }) {
  const { rows } = words;
  const link = (to: string, text: string) => [{ href: `${href}/${to}`, text }];
  return (
    <SummaryList
      rows={[
        {
          key: rows.bid,
          value: bidAt ? words.bidMade(formatInstant(bidAt)) : words.bidNone,
          ...(bidAt ? { actions: link('receipt', words.receipt) } : {}),
        },
        {
          key: rows.draft,
          value: draftAt ? words.draftKept(formatInstant(draftAt)) : words.draftNone,
          actions: link('draft', words.draftMore),
        },
        { key: rows.people, value: peopleWords(named), actions: link('subcontractors', words.change) },
      ]}
    />
  );
}

function peopleWords(named: readonly Subcontractor[]): string {
  const agreed = named.filter(({ answer }) => answer === 'agreed').length;
  const others = named.length - agreed;
  if (named.length === 0) return words.peopleNone;
  const said = [
    ...(agreed > 0 ? [words.peopleAgreed(agreed)] : []),
    ...(others > 0 ? [words.peopleWaiting(others)] : []),
  ];
  return said.join(' ');
}
