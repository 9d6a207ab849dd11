import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../../values/dates.ts';
import type { FormState } from '../../../../web/edge/outcomes.ts';
import { typedText } from '../../../../web/edge/typed-text.ts';
import { Button } from '../../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../../web/govuk/checkboxes.tsx';
import { Details } from '../../../../web/govuk/details.tsx';
import { InsetText } from '../../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { SummaryList } from '../../../../web/govuk/summary-list.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import { Task } from '../../../../web/shell/layout.tsx';
import type { Panel } from '../../panels.queries.ts';
import { words as panelWords } from '../../words.en.ts';
import type { Conduct } from '../conduct.ts';
import { ConductText } from '../conduct-text.tsx';
import { seatHref, seatsHref } from '../hrefs.rules.ts';
import { seatName } from '../seat-name.en.ts';
import type { Seat } from '../seats.queries.ts';
import { words as ownWords } from '../words.en.ts';
import { stateText } from './seats.page.tsx';
import { words } from './words.en.ts';

export type SeatPageProps = {
  readonly panel: Panel;
  readonly seat: Seat;
  readonly conduct: Conduct;
  readonly today: Temporal.PlainDate;
  /** Whether whoever looks may type in answers for people without an e-mail address. */
  readonly isFacilitator: boolean;
  readonly isAsked: boolean;
  readonly form: FormState;
};

export const seatActs = ['told', 'accept', 'decline', 'stop', 'ask'] as const;
export type TypedAct = Exclude<(typeof seatActs)[number], 'ask'>;

/** What may be typed in for somebody, given where their seat stands. */
export function actsFor({ state, toldAt }: Pick<Seat, 'state' | 'toldAt'>): readonly TypedAct[] {
  if (state === 'accepted') return ['stop'];
  if (state !== 'offered') return [];
  return toldAt ? ['accept', 'decline'] : ['told', 'accept', 'decline'];
}

/** One drawn person: how to reach them, what they need, and a form for what they say by phone. */
export function SeatPage(props: SeatPageProps) {
  const { panel, seat, isAsked, form } = props;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.seatTitle(seatName(seat))}</h1>
      <SeatFactsList {...props} />
      {isAsked ? <InsetText>{words.asked}</InsetText> : null}
      <Answering {...props} />
      <p>
        <a href={seatsHref(panel)}>{words.back}</a>
      </p>
    </Task>
  );
}

function SeatFactsList({ seat, today }: SeatPageProps) {
  const labels = words.seat;
  const needs = seat.accessNeeds.map((need) => panelWords.access[need]);
  const times = seat.availability.map((time) => panelWords.availability[time]);
  const row = (key: string, value: string | null) => ({ key, value: value || labels.nothing });
  return (
    <SummaryList
      rows={[
        row(labels.state, stateText(seat, today)),
        row(labels.reach, [seat.contact, seat.email].filter(Boolean).join(', ')),
        row(labels.told, seat.toldAt ? formatDate(londonDate(seat.toldAt)) : words.notTold),
        ...(seat.answerBy ? [row(labels.answerBy, formatDate(seat.answerBy))] : []),
        row(labels.needs, needs.join(', ')),
        ...(seat.accessNote ? [row(labels.note, seat.accessNote)] : []),
        row(labels.can, times.join(', ')),
        ...(seat.conductVersion ? [row(labels.conduct, labels.conductOf(seat.conductVersion))] : []),
        ...(seat.paidHow ? [row(labels.pay, ownWords.payHow[seat.paidHow].text)] : []),
      ]}
    />
  );
}

/** A form for whoever has no e-mail address here; for the others, a way to send the question again. */
function Answering(props: SeatPageProps) {
  const { panel, seat, isFacilitator } = props;
  if (actsFor(seat).length === 0) return <p>{words.nothingToAnswer}</p>;
  if (!seat.email) return isFacilitator ? <AnswerForm {...props} /> : <p>{words.phoneOthers}</p>;
  return (
    <>
      <p>{words.byThemselves}</p>
      {seat.state === 'offered' && seat.toldAt ? (
        <Form action={seatHref(panel, seat.seatId)}>
          <p>{words.askLede}</p>
          <Button name="act" value="ask">
            {words.ask}
          </Button>
        </Form>
      ) : null}
    </>
  );
}

function AnswerForm({ panel, seat, conduct, form }: SeatPageProps) {
  const acts = actsFor(seat);
  return (
    <>
      <h2>{words.phone}</h2>
      <p>{words.phoneLede}</p>
      <Form action={seatHref(panel, seat.seatId)}>
        <Radios
          name="act"
          legend={words.what}
          legendSize="s"
          error={form.errors['act']}
          value={typedText(form, 'act')}
          items={acts.map((act) => ({ value: act, ...words.acts[act] }))}
        />
        {acts.includes('accept') ? (
          <>
            <Details summary={ownWords.conduct} open>
              <ConductText conduct={conduct} />
            </Details>
            <Checkboxes
              name="conduct"
              error={form.errors['conduct']}
              values={[typedText(form, 'conduct') ?? '']}
              items={[{ value: conduct.version, text: words.conductTick }]}
            />
          </>
        ) : null}
        <Button>{words.save}</Button>
      </Form>
    </>
  );
}
