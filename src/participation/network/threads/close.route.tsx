import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { ClosePage } from './close.page.tsx';
import { closeThread } from './close-thread.ts';
import { threadHref } from './open-thread.ts';
import { findThread } from './threads.queries.ts';
import { words } from './words.en.ts';

/** A body closes a thread by saying what came of it. */
export const closeThreadRoute = route({
  path: '/work/:body/network/threads/:thread',
  who: bodyRole(...networkRoles),
  async object(at) {
    const thread = await findThread(at.db, theBody(at).id, at.params['thread'] ?? '');
    if (thread.state !== 'shown' || thread.closedAt) throw new NotFound();
    return thread;
  },
  page: (at, thread, form) => ({
    title: words.closeTitle(thread.title),
    desk: true,
    body: <ClosePage thread={thread} path={at.path} form={form} />,
  }),
  form: z.object({ outcome: z.string().default('') }),
  async post({ tx, by, object: thread, input }) {
    const key = { bodyId: thread.bodyId, threadId: thread.id };
    const closed = await closeThread(tx, by, { ...key, outcome: input.outcome });
    if (!isRefused(closed)) return seeOther(threadHref(thread.bodySlug, thread.slug));
    const message = words.faults[closed.refused];
    return refuse(closed.refused === 'closed' ? { '': message } : { outcome: message });
  },
});
