import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { eventHref } from './event-hrefs.rules.ts';
import type { NetworkEvent } from './events.queries.ts';
import { words } from './words.en.ts';

type BookingPageProps = {
  readonly event: NetworkEvent;
  readonly booking: { readonly name: string; readonly isWaiting: boolean };
  readonly path: string;
};

/** Whoever has the address of this page sees their booking and may cancel it. */
export function BookingPage({ event, booking, path }: BookingPageProps) {
  const { name, isWaiting } = booking;
  return (
    <Task>
      <h1>{isWaiting ? words.waitTitle : words.bookedTitle}</h1>
      <p class="lede">
        <bdi>{words.bookedLede(name, event.title)}</bdi>
      </p>
      <p>
        {words.when(event.startsAt, event.endsAt)}
        <br />
        {event.place ?? words.online}
      </p>
      {isWaiting ? <p>{words.waitLede}</p> : null}
      <InsetText>{words.keepLink}</InsetText>
      <Form action={path}>
        <Button variant="secondary">{words.cancel}</Button>
      </Form>
      <p>
        <a href={eventHref(event.bodySlug, event.slug)}>{words.toEvent}</a>
      </p>
    </Task>
  );
}

/** After cancelling, and for a booking that is no longer there. */
export function NoBookingPage({ cancelled }: { readonly cancelled: boolean }) {
  return (
    <Task>
      <h1>{cancelled ? words.cancelledTitle : words.goneTitle}</h1>
      <p class="lede">{cancelled ? words.cancelledLede : words.goneLede}</p>
      <p>
        <a href="/network/events">{words.toAll}</a>
      </p>
    </Task>
  );
}
