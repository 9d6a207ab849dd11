import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { moderate } from '../moderate.ts';
import { words } from '../moderation.words.en.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { findItem } from './find-item.ts';
import { ReadPage } from './read.page.tsx';

/** A moderator reads one thing that somebody wrote, and decides. */
export const readRoute = route({
  path: '/work/:body/network/read/:kind/:id',
  who: bodyRole(...networkRoles),
  object: findItem,
  page: (at, item, form) => ({
    title: words.itemTitle[item.kind],
    desk: true,
    body: <ReadPage item={item} path={at.path} deskHref={`/work/${theBody(at).slug}/network`} form={form} />,
  }),
  form: z.object({
    decision: z.string().default(''),
    ground: z.string().default(''),
    reason: z.string().default(''),
  }),
  async post({ at, tx, by, object: { kind, bodyId, id }, input }) {
    const moderated = await moderate(tx, by, { kind, bodyId, id, ...input });
    if (isRefused(moderated)) return refuse(words.refused[moderated.refused]);
    return seeOther(`/work/${theBody(at).slug}/network`);
  },
});
