import type { Child } from 'hono/jsx';
import { formatDate, formatInstant, londonDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import type { PanelState, Quota } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { words as panelWords } from '../words.en.ts';
import type { PanelChange } from './panel-facts.ts';
import { QuotaTables } from './quota-tables.tsx';
import { words } from './words.en.ts';

export type PanelPageProps = {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly quotas: readonly Quota[];
  readonly changes: readonly PanelChange[];
  readonly districts: ReadonlyMap<string, string>;
  /** The last full ten of names in. */
  readonly tens: number;
  readonly isIn: boolean;
};

/** One panel for everybody: what it is, who may, what they get, when, how the lot works. */
export function PanelPage(props: PanelPageProps) {
  const { panel, state } = props;
  return (
    <div class="task">
      <p class="kicker">
        <a href="/panels">{words.listTitle}</a>
      </p>
      <h1>{panel.title}</h1>
      <p class="lede">{panel.about}</p>
      <p>
        <strong>{panelWords.states[state]}.</strong> {state === 'recruiting' ? untilOf(panel) : ''}
      </p>
      <NextAct {...props} />
      <h2>{words.whatTitle}</h2>
      <p>{panelWords.purposes[panel.purpose]}.</p>
      <p>
        {words.forPurchase}{' '}
        <a href={`/contracts/${panel.bodySlug}/${panel.procurementSlug}`}>{panel.procurementTitle}</a>,{' '}
        {panel.bodyName}.
      </p>
      <Who panel={panel} />
      <Gets panel={panel} />
      <Dates {...props} />
      <Fixed {...props} />
    </div>
  );
}

function untilOf({ closesAt }: Panel): string {
  return closesAt ? `${words.until(formatInstant(closesAt))}.` : '';
}

function NextAct({ panel, state, isIn }: PanelPageProps) {
  if (state === 'abandoned')
    return (
      <div class="answered">
        <h2>{words.abandonedTitle}</h2>
        <p>
          {words.abandoned(
            panel.abandonedAt ? formatDate(londonDate(panel.abandonedAt)) : '',
            panel.abandonedReason ?? '',
          )}
        </p>
      </div>
    );
  const links = [
    ...(isIn ? [{ href: 'done', text: words.yourPlace }] : []),
    ...(state === 'drawn' ? [{ href: 'result', text: words.resultLink }] : []),
    { href: 'draw', text: words.howLink },
  ];
  return (
    <>
      {state === 'recruiting' && !isIn ? (
        <Button href={`/panels/${panel.slug}/join`} isStart>
          {words.putIn}
        </Button>
      ) : null}
      <ul class="take">
        {links.map(({ href, text }) => (
          <li>
            <a href={`/panels/${panel.slug}/${href}`}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Who({ panel }: { readonly panel: Panel }) {
  const byLetter = panel.recruits.includes('letters');
  return (
    <>
      <h2>{words.whoTitle}</h2>
      <p>{words.who(panel.minimumAge ?? 0, panel.districtName ?? words.region)}</p>
      {byLetter ? <p>{panel.recruits.includes('open-call') ? words.lettersToo : words.letters}</p> : null}
      <p>{words.noKnowledge}</p>
    </>
  );
}

function Gets({ panel }: { readonly panel: Panel }) {
  const pay = panel.paymentPence ?? 0;
  const items = [
    pay > 0 ? words.pay(formatPounds(pay)) : words.noPay,
    ...(panel.childcare ? [words.childcare] : []),
    ...(panel.expensesCovered ? [words.expenses] : []),
    words.access,
  ];
  return (
    <>
      <h2>{words.getTitle}</h2>
      <ul>
        {items.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <h2>{words.takesTitle}</h2>
      <p>
        {words.takes(panel.days ?? 0)} {panel.daysNote}
      </p>
    </>
  );
}

function Dates({ panel, state, tens }: PanelPageProps) {
  const shown = (instant: Panel['opensAt']) => (instant ? formatInstant(instant) : '');
  const isCounting = state === 'recruiting' || state === 'closing' || state === 'closed';
  const rows: { key: string; value: Child }[] = [
    { key: words.dates.opens, value: shown(panel.opensAt) },
    { key: words.dates.closes, value: shown(panel.closesAt) },
    { key: words.dates.draws, value: shown(panel.drawsAt) },
    { key: words.dates.seats, value: String(panel.seats) },
    ...(isCounting ? [{ key: words.inPool, value: words.tens(tens) }] : []),
  ];
  return (
    <>
      <h2>{words.datesTitle}</h2>
      <SummaryList rows={rows} />
    </>
  );
}

function Fixed({ panel, quotas, changes, districts }: PanelPageProps) {
  const day = (instant: Panel['opensAt']) => (instant ? formatDate(londonDate(instant)) : '');
  return (
    <>
      <h2>{words.quotasTitle}</h2>
      <p>{quotas.length === 0 ? words.quotasNone : words.quotasLede}</p>
      <QuotaTables quotas={quotas} districts={districts} />
      {panel.householdRule ? <p>{words.household}</p> : null}
      <h2>{words.recordTitle}</h2>
      <p>{words.record(day(panel.announcedAt))}</p>
      <p>{words.thisSeed(panel.seedSource ?? '')}</p>
      {changes.length === 0 ? null : (
        <>
          <h2>{words.changesTitle}</h2>
          <ul>
            {changes.map(({ kind, reason, changedAt }) => (
              <li>
                {words.changed[kind](day(changedAt))} {words.reason(reason)}
              </li>
            ))}
          </ul>
        </>
      )}
      {quotas.length === 0 ? null : (
        <p>
          <a href={`/panels/${panel.slug}/quotas`}>{words.quotasCsv}</a>
        </p>
      )}
    </>
  );
}
