import { z } from 'zod';
import { londonDate } from '../../../values/dates.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { nameFault, spokenFault } from '../moderation.words.en.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { type LoadedThread, loadThread } from './load-thread.ts';
import { threadHref } from './open-thread.ts';
import { longestText } from './spoken.rules.ts';
import { ThreadPage } from './thread.page.tsx';
import { words } from './words.en.ts';
import { writeReply } from './write-reply.ts';

function mayClose({ actor, body }: Visit): boolean {
  const hat = actor?.hat;
  return hat?.kind === 'body' && hat.bodyId === body?.id && networkRoles.some((role) => role === hat.role);
}

function threadData({ thread, shown, declined }: LoadedThread) {
  return {
    title: thread.title,
    text: thread.text,
    name: thread.name,
    body: thread.bodySlug,
    openedOn: londonDate(thread.writtenAt).toString(),
    closedAt: thread.closedAt?.toString() ?? null,
    outcome: thread.outcome,
    replies: shown.map(({ text, name, byBody, writtenAt }) => ({
      text,
      name,
      byBody,
      writtenAt: writtenAt.toString(),
    })),
    declined: declined.map(({ ground, reason }) => ({ ground, reason })),
  };
}

/** A thread with a public body. Everyone reads it; whoever is signed in may reply. */
export const threadTalkRoute = route({
  path: '/network/:body/threads/:thread',
  who: anyone,
  object: loadThread,
  limit: { hits: 20, seconds: 600 },
  page: (at, loaded, form) => ({
    title: loaded.thread.title,
    body: (
      <ThreadPage
        loaded={loaded}
        isSigned={at.signed !== undefined}
        mayClose={mayClose(at)}
        form={form}
        thanks={at.query.has('thanks')}
      />
    ),
    data: threadData(loaded),
  }),
  form: z.object({ text: z.string().default(''), name: z.string().default('') }),
  async post({ at, tx, by, object: { thread, signer }, input }) {
    const href = threadHref(thread.bodySlug, thread.slug);
    if (!at.signed) return seeOther(`/sign-in?next=${encodeURIComponent(href)}`);
    const written = await writeReply(tx, by, {
      bodyId: thread.bodyId,
      threadId: thread.id,
      text: input.text,
      name: signer ?? input.name,
      asBody: signer !== null,
    });
    if (!('refused' in written)) return seeOther(signer ? href : `${href}?thanks`);
    if (written.refused === 'closed') return refuse({ '': words.faults.closed });
    return written.refused === 'name'
      ? refuse({ name: nameFault(written.why) })
      : refuse({ text: spokenFault(written.why, longestText) });
  },
});
