import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Answered, Task } from '../../../web/shell/layout.tsx';
import type { Change } from '../changes/changes.queries.ts';
import { ChangesList } from '../changes/changes-list.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import { type AccessName, mustWait, placesLeft } from './event.rules.ts';
import { eventHref } from './event-hrefs.rules.ts';
import type { NetworkEvent } from './events.queries.ts';
import { whereOf } from './where.ts';
import { words } from './words.en.ts';

type EventPageProps = {
  readonly event: NetworkEvent;
  readonly isOver: boolean;
  readonly changes: readonly Change[];
  readonly form: FormState;
};

/** Where, when, how to get in, how many places; then the form, or what came of it. */
export function EventPage({ event, isOver, changes, form }: EventPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <a href={`/network/${event.bodySlug}`}>{event.bodyName}</a>
      </p>
      <h1>{event.title}</h1>
      <Paragraphs text={event.about} />
      <Facts event={event} isOver={isOver} />
      <ChangesList changes={changes} />
      {isOver ? <Outcome event={event} /> : <BookForm event={event} form={form} />}
      <p class="more">
        <a href="/network/events">{words.toAll}</a>
      </p>
    </Task>
  );
}

function Facts({ event, isOver }: Pick<EventPageProps, 'event' | 'isOver'>) {
  const { place, onlineUrl, roundSlug, roundTitle } = event;
  const { facts } = words;
  return (
    <>
      <SummaryList
        rows={[
          { key: facts.when, value: words.when(event.startsAt, event.endsAt) },
          {
            key: facts.where,
            value: (
              <>
                {place ? whereOf(event) : null}
                {place && onlineUrl ? <br /> : null}
                {onlineUrl ? (
                  <a href={onlineUrl} rel="noreferrer">
                    {words.join}
                  </a>
                ) : null}
              </>
            ),
          },
          { key: facts.access, value: accessLine(event) },
          ...(isOver ? [] : [{ key: facts.places, value: words.left(placesLeft(event), event.capacity) }]),
          ...(roundSlug ? [{ key: facts.round, value: <a href={`/say/${roundSlug}`}>{roundTitle}</a> }] : []),
        ]}
      />
      {isOver ? null : (
        <p>
          <a href={`${eventHref(event.bodySlug, event.slug)}/calendar`}>{words.calendar}</a>
        </p>
      )}
    </>
  );
}

function accessLine({ access, accessNote }: NetworkEvent): string {
  const named = access.map((name) => words.accessNames[name as AccessName]).join(' · ');
  return [named, accessNote].filter(Boolean).join(' · ') || words.noAccess;
}

function Outcome({ event }: Pick<EventPageProps, 'event'>) {
  return (
    <section>
      <h2>{words.outcome}</h2>
      {event.outcome !== null && event.came !== null ? (
        <Answered>
          <p>
            <strong>{words.came(event.came)}</strong>
          </p>
          <Paragraphs text={event.outcome} />
        </Answered>
      ) : (
        <p>{words.noOutcome(event.bodyName)}</p>
      )}
    </section>
  );
}

function BookForm({ event, form }: Pick<EventPageProps, 'event' | 'form'>) {
  const waits = mustWait(event);
  return (
    <section>
      <h2>{waits ? words.bookWaiting : words.book}</h2>
      <Form action={eventHref(event.bodySlug, event.slug)}>
        <Field form={form} name="name" label={words.name} hint={words.nameHint} />
        <Field form={form} name="contact" label={words.contact} hint={words.contactHint} />
        <Field form={form} name="needs" label={words.needs} hint={words.needsHint} />
        <p class="note">{words.kept(event.bodyName)}</p>
        <Button>{waits ? words.waitAct : words.bookAct}</Button>
      </Form>
    </section>
  );
}

type FieldProps = Pick<EventPageProps, 'form'> & {
  readonly name: 'name' | 'contact' | 'needs';
  readonly label: string;
  readonly hint: string;
};

function Field({ form, name, label, hint }: FieldProps) {
  return (
    <TextInput
      name={name}
      label={label}
      hint={hint}
      error={form.errors[name]}
      value={typedText(form, name)}
      autocomplete={name === 'name' ? 'nickname' : 'off'}
    />
  );
}
