import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { listBodies } from '../../../people/organisations/bodies.queries.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { noObject, type Route, route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { actGroupNames } from './act-groups.rules.ts';
import { addWebhook, type WebhookRefusal } from './add-webhook.ts';
import { changeWebhook } from './change-webhook.ts';
import { secretOf, writtenSecret } from './message.rules.ts';
import { WebhookPage } from './webhook.page.tsx';
import { stateOf } from './webhook.rules.ts';
import { WebhooksPage } from './webhooks.page.tsx';
import { listDeliveries, listWebhooks } from './webhooks.queries.ts';
import { words } from './words.en.ts';

const SHOWN = 50;
const many = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(one).max(200));

const webhooksRoute = route({
  path: '/my-webhooks',
  who: signedIn,
  object: noObject,
  limit: { hits: 60, seconds: 3600 },
  page: async (at, _, form) => {
    const [webhooks, bodies] = await Promise.all([
      listWebhooks(at.db, theActor(at).personId),
      listBodies(at.db),
    ]);
    return { title: words.title, body: <WebhooksPage webhooks={webhooks} bodies={bodies} form={form} /> };
  },
  form: z.object({
    url: z.string(words.faults.url).trim().min(1, words.faults.url),
    kinds: many(z.enum(actGroupNames)),
    bodies: many(z.string().regex(/^[a-z0-9-]{1,100}$/, words.faults.bodies)),
  }),
  async post({ at, tx, by, input }) {
    const known = new Set((await listBodies(tx)).map(({ slug }) => slug));
    if (input.bodies.some((slug) => !known.has(slug))) return refuse({ bodies: words.faults.bodies });
    const added = await addWebhook(tx, by, { ...input, anywhere: at.site.webhooksGoAnywhere ?? false });
    if (isRefused<WebhookRefusal>(added)) return refuse({ url: words.refused[added.refused] });
    return seeOther(`/my-webhooks/${added.webhookId}`);
  },
});

const webhookRoute = route({
  path: '/my-webhooks/:webhook',
  who: signedIn,
  object: theWebhook,
  limit: { hits: 120, seconds: 3600 },
  async page(at, webhook) {
    const deliveries = await listDeliveries(at.db, webhook.id, SHOWN);
    const secret = writtenSecret(secretOf(at.site.secret, webhook));
    return {
      title: words.oneTitle,
      isSecret: true,
      body: <WebhookPage webhook={webhook} secret={secret} deliveries={deliveries} />,
      refreshSeconds: stateOf(webhook) === 'asked' ? 5 : undefined,
    };
  },
  form: z.union([
    z.object({ act: z.enum(['ask', 'new-secret', 'end']) }),
    z.object({ act: z.literal('send-again'), delivery: z.uuid() }),
  ]),
  async post({ tx, by, object: { id }, input }) {
    const change =
      input.act === 'send-again' ? { act: input.act, deliveryId: input.delivery } : { act: input.act };
    await changeWebhook(tx, by, id, change);
    return seeOther(input.act === 'end' ? '/my-webhooks' : `/my-webhooks/${id}`);
  },
});

/** An address of whoever asks. */
async function theWebhook(at: Visit) {
  const webhooks = await listWebhooks(at.db, theActor(at).personId);
  const found = webhooks.find(({ id }) => id === at.params['webhook']);
  if (!found) throw new NotFound();
  return found;
}

/** Where acts are sent to: addresses of somebody’s own, and what became of each message. */
export const webhooksRoutes: readonly Route[] = [webhooksRoute, webhookRoute];
