import { Button } from '../../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../../web/govuk/checkboxes.tsx';
import { InsetText } from '../../../../web/govuk/inset-text.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import { Task } from '../../../../web/shell/layout.tsx';
import type { Panel } from '../../panels.queries.ts';
import { whenOf } from '../days-form.tsx';
import { daysHref, registerHref } from '../hrefs.rules.ts';
import type { Attendance, Meeting } from '../meetings.queries.ts';
import { seatName } from '../seat-name.en.ts';
import type { Seat } from '../seats.queries.ts';
import { words } from './days.words.en.ts';

export type RegisterPageProps = {
  readonly panel: Panel;
  readonly meeting: Meeting;
  /** Who may be marked. */
  readonly seats: readonly Seat[];
  /** Of this day. */
  readonly attendance: readonly Attendance[];
  readonly hasBegun: boolean;
  readonly isSaved: boolean;
  readonly errors: Readonly<Record<string, string>>;
};

/** Who came on one day; before it begins, who said they can, and a way to call it off. */
export function RegisterPage(props: RegisterPageProps) {
  const { panel, meeting, hasBegun, isSaved } = props;
  return (
    <Task>
      <FormErrors errors={props.errors} />
      <h1>{words.registerTitle(whenOf(meeting))}</h1>
      <p>{meeting.place}</p>
      {isSaved ? <InsetText>{words.saved}</InsetText> : null}
      {hasBegun ? <Marking {...props} /> : <BeforeIt {...props} />}
      <p>
        <a href={daysHref(panel)}>{words.back}</a>
      </p>
    </Task>
  );
}

function Marking({ panel, meeting, seats, attendance, errors }: RegisterPageProps) {
  if (seats.length === 0) return <p class="empty">{words.noneSeated}</p>;
  return (
    <>
      <p>{words.registerLede}</p>
      <Form action={registerHref(panel, meeting.id)}>
        <Checkboxes
          name="came"
          legend={words.who}
          legendSize="s"
          error={errors['came']}
          values={seats.filter((seat) => cameIn(attendance, seat)).map(({ seatId }) => seatId)}
          items={seats.map((seat) => ({
            value: seat.seatId,
            text: seatName(seat),
            hint: saidText(attendance, seat.memberId),
          }))}
        />
        <Button name="act" value="mark">
          {words.saveRegister}
        </Button>
      </Form>
    </>
  );
}

function BeforeIt({ panel, meeting, seats, attendance }: RegisterPageProps) {
  return (
    <>
      <p>{words.notYet}</p>
      <ul>
        {seats.map((seat) => (
          <li>{`${seatName(seat)}: ${saidText(attendance, seat.memberId)}`}</li>
        ))}
      </ul>
      <h2>{words.cancel}</h2>
      <p>{words.cancelLede}</p>
      <Form action={registerHref(panel, meeting.id)}>
        <Button name="act" value="cancel" variant="warning">
          {words.cancel}
        </Button>
      </Form>
    </>
  );
}

function cameIn(attendance: readonly Attendance[], { memberId }: Seat): boolean {
  return attendance.some((one) => one.memberId === memberId && one.came);
}

function saidText(attendance: readonly Attendance[], memberId: string): string {
  const said = attendance.find((one) => one.memberId === memberId)?.canCome ?? null;
  if (said === null) return words.saidNothing;
  return said ? words.saidCan : words.saidCannot;
}
