import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant } from '../../../../values/dates.ts';
import { Table } from '../../../../web/govuk/table.tsx';
import { Scroll } from '../../../../web/shell/layout.tsx';
import { deskOf } from '../../desk/find-own-panel.ts';
import type { Panel } from '../../panels.queries.ts';
import { claimForHref, daysHref, expensesHref, seatHref } from '../hrefs.rules.ts';
import type { Attendance, Meeting } from '../meetings.queries.ts';
import { findVacancy } from '../seat.rules.ts';
import { seatName } from '../seat-name.en.ts';
import type { Seat } from '../seats.queries.ts';
import { QuotasNow } from './quotas-now.tsx';
import type { QuotaNow } from './read-quotas-now.ts';
import { ended, states, words } from './words.en.ts';

export type SeatsPageProps = {
  readonly panel: Panel;
  readonly seats: readonly Seat[];
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly Attendance[];
  readonly lessonsLeft: ReadonlyMap<string, number>;
  readonly quotas: readonly QuotaNow[];
  readonly today: Temporal.PlainDate;
  /** When empty seats are drawn for next. */
  readonly nextDraw: Temporal.Instant;
  /** Decides what people are paid, rather than only typing in what it cost them. */
  readonly pays: boolean;
};

/** Who was drawn, who answered and how, and what is to do about it. */
export function SeatsPage(props: SeatsPageProps) {
  const { panel, seats, today } = props;
  const taken = seats.filter(({ state }) => state === 'accepted').length;
  const waiting = seats.filter((seat) => seat.state === 'offered' && !findVacancy(seat, today)).length;
  const empty = seats.filter((seat) => findVacancy(seat, today)).length;
  return (
    <>
      <div class="desk-head">
        <h1>{words.title(panel.title)}</h1>
        <p>{seats.length === 0 ? words.none : words.lede(taken, panel.seats ?? 0, waiting)}</p>
        <p class="note">{words.privacy}</p>
      </div>
      {empty > 0 ? <Empty count={empty} nextDraw={props.nextDraw} /> : null}
      {seats.length > 0 ? <Everyone {...props} /> : null}
      <QuotasNow quotas={props.quotas} />
      <ul>
        <li>
          <a href={daysHref(panel)}>{words.links.days}</a>
        </li>
        <li>
          {props.pays ? (
            <a href={expensesHref(panel)}>{words.links.expenses}</a>
          ) : (
            <a href={claimForHref(panel)}>{words.links.claimFor}</a>
          )}
        </li>
        <li>
          <a href={deskOf(panel)}>{words.links.panel}</a>
        </li>
      </ul>
    </>
  );
}

function Empty({ count, nextDraw }: { readonly count: number; readonly nextDraw: Temporal.Instant }) {
  return (
    <section>
      <h2>{words.empty(count)}</h2>
      <p>{words.emptyLede(formatInstant(nextDraw))}</p>
    </section>
  );
}

function Everyone(props: SeatsPageProps) {
  const { head } = words;
  return (
    <Scroll label={words.list}>
      <Table
        caption={words.list}
        firstCellIsHeader
        head={[head.name, head.state, head.by, head.ready, { text: head.days, numeric: true }]}
        rows={props.seats.map((seat) => [
          <a href={seatHref(props.panel, seat.seatId)}>{seatName(seat)}</a>,
          stateText(seat, props.today),
          seat.state === 'offered' && seat.answerBy ? formatDate(seat.answerBy) : '',
          readyText(seat, props),
          daysText(seat, props),
        ])}
      />
    </Scroll>
  );
}

/** Where a seat stands, in a few words. */
export function stateText(seat: Seat, today: Temporal.PlainDate): string {
  if (seat.endedWhy) return ended[seat.endedWhy];
  if (seat.state === 'offered' && !seat.toldAt) return words.notTold;
  if (seat.state === 'offered' && findVacancy(seat, today)) return words.late;
  return seat.state === 'accepted' && seat.stoodAside ? words.wasLink : states[seat.state];
}

function readyText({ state, personId }: Seat, { panel, lessonsLeft }: SeatsPageProps): string {
  if (state !== 'accepted' || panel.purpose !== 'score') return '';
  return personId ? words.lessonsLeft(lessonsLeft.get(personId) ?? 0) : words.notAppointed;
}

function daysText({ state, memberId }: Seat, { meetings, attendance }: SeatsPageProps): string {
  if (state !== 'accepted' || meetings.length === 0) return '';
  const can = meetings.filter(({ id }) =>
    attendance.some((one) => one.meetingId === id && one.memberId === memberId && one.canCome),
  );
  return words.daysOf(can.length, meetings.length);
}
