import { formatInstant } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { type Delivery, stateOf, type Webhook } from './webhook.rules.ts';
import { toldOf } from './webhooks.page.tsx';
import { words } from './words.en.ts';

type WebhookPageProps = {
  readonly webhook: Webhook;
  readonly secret: string;
  readonly deliveries: readonly Delivery[];
};

/** One address: how it stands, its secret, what was sent and what came back. */
export function WebhookPage({ webhook, secret, deliveries }: WebhookPageProps) {
  return (
    <>
      <BackLink href="/my-webhooks">{words.toList}</BackLink>
      <h1>{words.oneTitle}</h1>
      <p class="lede">
        <bdi>{webhook.url}</bdi>
      </p>
      <p>{toldOf(webhook)}</p>
      <Standing webhook={webhook} />
      <h2>{words.deliveriesTitle}</h2>
      <Deliveries webhook={webhook} deliveries={deliveries} />
      <h2>{words.secretTitle}</h2>
      <p>{words.secretLede}</p>
      <pre class="letters">{secret}</pre>
      <p class="note">{words.newSecretNote}</p>
      <Act webhook={webhook} act="new-secret" />
      <h2>{words.endTitle}</h2>
      <p>{words.endLede}</p>
      <Act webhook={webhook} act="end" />
    </>
  );
}

function Standing({ webhook }: Pick<WebhookPageProps, 'webhook'>) {
  const state = stateOf(webhook);
  if (state === 'sending') return <p>{words.sending}</p>;
  const why = webhook.stoppedBecause ? words.stopped[webhook.stoppedBecause] : words.asked;
  return (
    <>
      <p>{why}</p>
      <Act webhook={webhook} act="ask" />
    </>
  );
}

const buttons = { ask: words.ask, 'new-secret': words.newSecret, end: words.end } as const;

function Act({ webhook, act }: { readonly webhook: Webhook; readonly act: keyof typeof buttons }) {
  return (
    <Form action={`/my-webhooks/${webhook.id}`}>
      <Button name="act" value={act} variant={act === 'end' ? 'warning' : 'secondary'}>
        {buttons[act]}
      </Button>
    </Form>
  );
}

function Deliveries({ webhook, deliveries }: Pick<WebhookPageProps, 'webhook' | 'deliveries'>) {
  if (deliveries.length === 0) return <p>{words.noDeliveries}</p>;
  return (
    <Scroll label={words.deliveriesTitle}>
      <Table
        caption={words.deliveriesTitle}
        captionClass="govuk-visually-hidden"
        head={words.deliveryHead}
        rows={deliveries.map((delivery) => [
          <What {...delivery} />,
          tried(delivery),
          <Reply {...delivery} />,
          <Again webhook={webhook} delivery={delivery} />,
        ])}
      />
    </Scroll>
  );
}

function What({ position }: Delivery) {
  if (position === null) return <>{words.challenge}</>;
  return <a href={`/record/${position}`}>{words.entry(position)}</a>;
}

function tried({ attempts, lastAttemptAt }: Delivery): string {
  return lastAttemptAt ? `${words.tries(attempts)}, ${formatInstant(lastAttemptAt)}` : words.never;
}

function Reply({ lastStatus, lastSaid, lastAttemptAt, nextAttemptAt, deliveredAt, givenUpAt }: Delivery) {
  if (!lastAttemptAt) return null;
  const why = words.nothing[lastSaid] ?? words.notReached(lastSaid);
  return (
    <>
      {lastStatus === null ? why : words.status(lastStatus)}
      {lastStatus !== null && lastSaid !== '' ? (
        <Details summary={words.deliveryHead[2]}>
          <pre class="letters">{lastSaid}</pre>
        </Details>
      ) : null}
      {nextAttemptAt && !deliveredAt ? (
        <p class="note">{words.nextAt(formatInstant(nextAttemptAt))}</p>
      ) : null}
      {givenUpAt ? <p class="note">{words.givenUp}</p> : null}
    </>
  );
}

function Again({ webhook, delivery }: { readonly webhook: Webhook; readonly delivery: Delivery }) {
  if (delivery.position === null || stateOf(webhook) !== 'sending') return null;
  return (
    <Form action={`/my-webhooks/${webhook.id}`}>
      <input type="hidden" name="delivery" value={delivery.id} />
      <Button name="act" value="send-again" variant="secondary">
        {words.again}
        <span class="govuk-visually-hidden"> {words.entry(delivery.position)}</span>
      </Button>
    </Form>
  );
}
