import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { listWaitingComments } from '../comments/comments.queries.ts';
import { listComingEvents, listPastEvents } from '../events/events.queries.ts';
import type { SpokenKind } from '../moderation.rules.ts';
import { listNews } from '../news/news.queries.ts';
import {
  listOpenReports,
  listThreads,
  listWaitingReplies,
  listWaitingThreads,
} from '../threads/threads.queries.ts';
import { listThemesToSum } from './desk.queries.ts';

/** More than somebody reads at once; the rest follows when these are done. */
const MOST = 100;

export type ToRead = {
  readonly kind: SpokenKind;
  readonly id: string;
  readonly about: string;
  readonly text: string;
  readonly since: Temporal.PlainDate;
};

/** Everything at a body’s network desk: what waits to be read, what was reported, its events, themes to sum up. */
export async function loadDesk(db: Database, bodyId: string, now: Temporal.Instant) {
  const [comments, threads, replies, reports, coming, past, themes, talks, news] = await Promise.all([
    listWaitingComments(db, bodyId, MOST),
    listWaitingThreads(db, bodyId, MOST),
    listWaitingReplies(db, bodyId, MOST),
    listOpenReports(db, bodyId, MOST),
    listComingEvents(db, now, { bodyId, limit: 50 }),
    listPastEvents(db, now, { bodyId, limit: 10 }),
    listThemesToSum(db, bodyId),
    listThreads(db, bodyId, MOST),
    listNews(db, { bodyId, limit: 10 }),
  ]);
  const toRead: ToRead[] = [
    ...comments.map(({ id, text, theme, writtenOn }) => ({
      kind: 'comment' as const,
      id,
      about: theme,
      text,
      since: writtenOn,
    })),
    ...threads.map(({ id, title, text, writtenAt }) => ({
      kind: 'thread' as const,
      id,
      about: title,
      text,
      since: londonDate(writtenAt),
    })),
    ...replies.map(({ id, title, text, writtenAt }) => ({
      kind: 'reply' as const,
      id,
      about: title,
      text,
      since: londonDate(writtenAt),
    })),
  ];
  const open = talks.filter(({ closedAt }) => closedAt === null);
  return { toRead, reports, events: [...coming, ...past], themes, open, news };
}
export type NetworkDesk = Awaited<ReturnType<typeof loadDesk>>;
