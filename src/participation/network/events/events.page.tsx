import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { EventCard, PastEvents } from './event-card.tsx';
import type { NetworkEvent } from './events.queries.ts';
import { words } from './words.en.ts';

type EventsPageProps = {
  readonly coming: readonly NetworkEvent[];
  readonly past: readonly NetworkEvent[];
  readonly districts: readonly { readonly slug: string; readonly name: string }[];
  readonly district: string | undefined;
};

/** What is coming, anywhere or in one district, and what is over. */
export function EventsPage({ coming, past, districts, district }: EventsPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/network/events" method="get">
        <Select
          name="district"
          label={words.filter}
          value={district ?? ''}
          options={[
            { value: '', text: words.everywhere },
            ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
        <Button variant="secondary">{words.filterAct}</Button>
      </Form>
      <section>
        <h2>{words.coming}</h2>
        {coming.length === 0 ? (
          <Empty>
            <p>{district ? words.noneHere : words.noneComing}</p>
          </Empty>
        ) : null}
        {coming.map((event) => (
          <EventCard event={event} />
        ))}
      </section>
      <PastEvents events={past} />
      <p class="more">
        <a href={fileHref(district, 'csv')}>{words.csv}</a> <XlsxLink csv={fileHref(district, 'csv')} />
        {' · '}
        <a href={fileHref(district, 'json')}>{words.json}</a>
      </p>
    </>
  );
}

function fileHref(district: string | undefined, as: 'csv' | 'json'): string {
  return `/network/events?${district ? `district=${district}&` : ''}as=${as}`;
}
