import { londonDate } from '../../../values/dates.ts';
import { Card } from '../../../web/shell/layout.tsx';
import { placesLeft } from './event.rules.ts';
import { eventHref } from './event-hrefs.rules.ts';
import type { NetworkEvent } from './events.queries.ts';
import { whereOf } from './where.ts';
import { words } from './words.en.ts';

/** An event that is coming, in a few lines. */
export function EventCard({ event }: { readonly event: NetworkEvent }) {
  return (
    <div class="more">
      <Card title={<a href={eventHref(event.bodySlug, event.slug)}>{event.title}</a>}>
        <p>
          {words.when(event.startsAt, event.endsAt)}
          <br />
          {whereOf(event)}
        </p>
        <p class="note">
          {event.bodyName} · {words.left(placesLeft(event), event.capacity)}
        </p>
      </Card>
    </div>
  );
}

/** Events that are over, each in a line with what came of it. */
export function PastEvents({ events }: { readonly events: readonly NetworkEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section class="more">
      <h2>{words.past}</h2>
      <ul class="list">
        {events.map((event) => (
          <li>
            <span class="note">{words.day(londonDate(event.startsAt))}</span>
            <div>
              <a href={eventHref(event.bodySlug, event.slug)}>{event.title}</a>
              <span class="note">
                {event.came === null ? words.noOutcome(event.bodyName) : words.came(event.came)}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
