import { londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { words as changeWords } from '../changes/words.en.ts';
import type { Booking } from '../events/bookings.queries.ts';
import { keepBookingsDays } from '../events/event.rules.ts';
import { eventHref } from '../events/event-hrefs.rules.ts';
import type { NetworkEvent } from '../events/events.queries.ts';
import { words as eventWords } from '../events/words.en.ts';
import { words } from './event-desk.words.en.ts';

type EventDeskProps = {
  readonly event: NetworkEvent;
  readonly bookings: readonly Booking[];
  readonly hasBegun: boolean;
  readonly path: string;
  readonly form: FormState;
};

/** The register to print and tick off; afterwards, what came of it. */
export function EventDeskPage({ event, bookings, hasBegun, path, form }: EventDeskProps) {
  const deletedOn = londonDate(event.endsAt.add({ hours: 24 * keepBookingsDays }));
  return (
    <>
      <FormErrors errors={form.errors} />
      <h1>{words.title(event.title)}</h1>
      <p class="lede">
        {eventWords.when(event.startsAt, event.endsAt)}. {event.place ?? eventWords.online}
      </p>
      <p>
        {words.lede(event.taken, event.waiting)} {words.gone(deletedOn)} {words.print}
      </p>
      {bookings.length === 0 ? <p>{words.none}</p> : <Register bookings={bookings} />}
      <p>
        <a href={eventHref(event.bodySlug, event.slug)}>{words.toEvent}</a>
      </p>
      {hasBegun ? null : (
        <p>
          <a href={`${path}/change`}>{changeWords.eventTitle}</a>
        </p>
      )}
      <h2>{words.outcomeTitle}</h2>
      {hasBegun ? <OutcomeForm event={event} path={path} form={form} /> : <p>{words.notYet}</p>}
    </>
  );
}

function Register({ bookings }: Pick<EventDeskProps, 'bookings'>) {
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        head={words.head}
        rows={bookings.map(({ name, needs, contact, isWaiting }) => [
          words.box,
          <bdi>{isWaiting ? words.waits(name) : name}</bdi>,
          needs ?? '',
          <bdi>{contact ?? ''}</bdi>,
        ])}
      />
    </Scroll>
  );
}

function OutcomeForm({ event, path, form }: Pick<EventDeskProps, 'event' | 'path' | 'form'>) {
  return (
    <Form action={path}>
      <TextInput
        name="came"
        label={words.came}
        error={form.errors['came']}
        value={typedText(form, 'came') ?? event.came ?? ''}
        width={5}
        inputMode="numeric"
      />
      <Textarea
        name="outcome"
        label={words.outcome}
        hint={words.outcomeHint}
        error={form.errors['outcome']}
        value={typedText(form, 'outcome') ?? event.outcome ?? ''}
        rows={8}
      />
      <Button>{words.publish}</Button>
    </Form>
  );
}
