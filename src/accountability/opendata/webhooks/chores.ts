import type { Site } from '../../../web/edge/visit.ts';
import { sendWebhooks } from './send-webhooks.ts';
import { forgetDeliveries } from './sending.queries.ts';
import { keepDeliveriesDays } from './webhook.rules.ts';

/** What has to be done from time to time for those who are sent acts. */
export function webhookChores(site: Site) {
  return [
    { everyMilliseconds: 2000, work: (): Promise<unknown> => sendWebhooks(site) },
    {
      everyMilliseconds: 3_600_000,
      work: (): Promise<unknown> => forgetDeliveries(site.db, keepDeliveriesDays),
    },
  ];
}
