import { typedDate } from '../../../../web/edge/date-field.ts';
import type { FormState } from '../../../../web/edge/outcomes.ts';
import { typedText } from '../../../../web/edge/typed-text.ts';
import { Button } from '../../../../web/govuk/button.tsx';
import { DateInput } from '../../../../web/govuk/date-input.tsx';
import { Table } from '../../../../web/govuk/table.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../../web/shell/layout.tsx';
import type { Panel } from '../../panels.queries.ts';
import { whenOf } from '../days-form.tsx';
import { daysHref, registerHref, seatsHref } from '../hrefs.rules.ts';
import type { Attendance, Meeting } from '../meetings.queries.ts';
import { words } from './days.words.en.ts';

type DaysPageProps = {
  readonly panel: Panel;
  readonly meetings: readonly Meeting[];
  readonly attendance: readonly Attendance[];
  readonly form: FormState;
};

/** The panel’s days with who can come and who came, and a form for one more. */
export function DaysPage({ panel, meetings, attendance, form }: DaysPageProps) {
  return (
    <>
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.title(panel.title)}</h1>
        <p>{words.lede}</p>
      </div>
      {meetings.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <DaysTable panel={panel} meetings={meetings} attendance={attendance} />
      )}
      <AddDay panel={panel} form={form} />
      <p>
        <a href={seatsHref(panel)}>{words.seats}</a>
      </p>
    </>
  );
}

function DaysTable({ panel, meetings, attendance }: Omit<DaysPageProps, 'form'>) {
  const { head } = words;
  const count = (meeting: Meeting, counts: (one: Attendance) => boolean | null) =>
    attendance.filter((one) => one.meetingId === meeting.id && counts(one)).length;
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        firstCellIsHeader
        head={[
          head.when,
          head.where,
          { text: head.can, numeric: true },
          { text: head.came, numeric: true },
          head.register,
        ]}
        rows={meetings.map((meeting) => [
          whenOf(meeting),
          meeting.place,
          count(meeting, ({ canCome }) => canCome),
          count(meeting, ({ came }) => came),
          <a href={registerHref(panel, meeting.id)}>
            {words.register} <span class="govuk-visually-hidden">{words.registerOf(whenOf(meeting))}</span>
          </a>,
        ])}
      />
    </Scroll>
  );
}

function AddDay({ panel, form }: Pick<DaysPageProps, 'panel' | 'form'>) {
  const { errors, values } = form;
  const times = [
    { name: 'starts', label: words.starts, hint: words.startsHint },
    { name: 'ends', label: words.ends, hint: undefined },
  ];
  return (
    <section>
      <h2>{words.add}</h2>
      <Form action={daysHref(panel)}>
        <DateInput
          id="date"
          namePrefix="date"
          legend={words.date}
          hint={words.dateHint}
          values={typedDate(values, 'date')}
          error={errors['date']}
        />
        {times.map(({ name, label, hint }) => (
          <TextInput
            name={name}
            label={label}
            hint={hint}
            value={typedText(form, name)}
            error={errors[name]}
            width={10}
          />
        ))}
        <TextInput
          name="place"
          label={words.place}
          hint={words.placeHint}
          value={typedText(form, 'place')}
          error={errors['place']}
        />
        <Button>{words.save}</Button>
      </Form>
    </section>
  );
}
