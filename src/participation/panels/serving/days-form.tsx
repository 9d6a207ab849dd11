import type { Temporal } from 'temporal-polyfill';
import { formatInstant, formatTime } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Form } from '../../../web/shell/form.tsx';
import type { Panel } from '../panels.queries.ts';
import { mySeatHref } from './hrefs.rules.ts';
import type { Attendance, Meeting } from './meetings.queries.ts';
import { words } from './words.en.ts';

export type DaysFormProps = {
  readonly panel: Panel;
  readonly meetings: readonly Meeting[];
  /** What they said, and what the register says, of each day. */
  readonly own: readonly Attendance[];
  readonly now: Temporal.Instant;
  readonly form: FormState;
};

/** The panel’s days: those to come with a question each, those that are over with what the register says. */
export function DaysForm({ panel, meetings, own, now, form }: DaysFormProps) {
  const isOver = ({ endsAt }: Meeting) => endsAt.epochMilliseconds <= now.epochMilliseconds;
  const toCome = meetings.filter((meeting) => !isOver(meeting));
  if (meetings.length === 0) return <p>{words.datesNone}</p>;
  return (
    <>
      {meetings.filter(isOver).map((meeting) => (
        <p>
          {whenOf(meeting)}. {overText(own, meeting)}
        </p>
      ))}
      {toCome.length > 0 ? (
        <Form action={`${mySeatHref(panel)}/days`}>
          {toCome.map((meeting) => (
            <Radios
              name={`day.${meeting.id}`}
              id={`day-${meeting.id}`}
              legend={words.canCome(whenOf(meeting))}
              legendSize="s"
              hint={words.where(meeting.place)}
              inline
              value={typedText(form, `day.${meeting.id}`) ?? saidOf(own, meeting)}
              items={[
                { value: 'yes', text: words.can },
                { value: 'no', text: words.cannot },
              ]}
            />
          ))}
          <Button variant="secondary">{words.saveDays}</Button>
        </Form>
      ) : null}
    </>
  );
}

/** `3 March 2026, 10am to 3pm`. */
export function whenOf({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): string {
  return `${formatInstant(startsAt)} to ${formatTime(endsAt)}`;
}

function saidOf(own: readonly Attendance[], { id }: Meeting): string | undefined {
  const said = own.find(({ meetingId }) => meetingId === id)?.canCome ?? null;
  return said === null ? undefined : said ? 'yes' : 'no';
}

function overText(own: readonly Attendance[], { id }: Meeting): string {
  const came = own.find(({ meetingId }) => meetingId === id)?.came ?? null;
  return came === null ? words.datesOver : came ? words.came : words.wasAway;
}
