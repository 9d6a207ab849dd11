import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { countHits } from '../../../web/edge/count-hits.ts';
import type { Site } from '../../../web/edge/visit.ts';
import { clientAddress } from '../../../web/edge/visiting.ts';
import { type TakeRefusal, takeCheckpoint } from './take-checkpoint.ts';
import { takeRefusals, words } from './words.en.ts';

/** Where a witness hands over what it keeps. */
export const HAND_OVER_ADDRESS = '/record/witnesses/checkpoint';

/** A checkpoint with the signatures of many witnesses is a few kilobytes. */
const MOST_BYTES = 50_000;
const MOST_AN_HOUR = 120;

const statuses: Record<TakeRefusal, 400 | 403 | 409> = {
  'not-a-checkpoint': 400,
  'another-log': 409,
  'no-such-witness': 403,
  'from-the-future': 400,
};

/** A POST of a program, with no form and no session: who signed it is all that admits it. */
export function serveWitnesses(app: Hono, site: Site): void {
  const hitsOf = countHits({ seconds: 3600 });
  app.post(
    HAND_OVER_ADDRESS,
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.text(`${words.tooLong}\n`, 413) }),
    async (c) => {
      if (hitsOf(clientAddress(c, site.trustedProxies)) > MOST_AN_HOUR)
        return c.text(`${words.tooOften}\n`, 429);
      const taken = await takeCheckpoint(site, await c.req.text());
      if ('refused' in taken) return c.text(`${takeRefusals[taken.refused]}\n`, statuses[taken.refused]);
      return c.text(`${words.taken(taken.keeper)}\n`, 200);
    },
  );
}
