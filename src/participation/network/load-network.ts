import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { listBodies } from '../../people/organisations/bodies.queries.ts';
import { listComingEvents, listPastEvents } from './events/events.queries.ts';
import { listNews, listPublications } from './news/news.queries.ts';
import { listTalkedRounds } from './talked-rounds.queries.ts';
import { listThreads } from './threads/threads.queries.ts';

const MOST = { news: 8, events: 6, past: 4, threads: 10, publications: 8, rounds: 6 };

/** Everything on a network page: of one public body, or of all. */
export async function loadNetwork(db: Database, bodyId: string | undefined, now: Temporal.Instant) {
  const [news, coming, past, threads, publications, rounds, bodies] = await Promise.all([
    listNews(db, { bodyId, limit: MOST.news }),
    listComingEvents(db, now, { bodyId, limit: MOST.events }),
    listPastEvents(db, now, { bodyId, limit: MOST.past }),
    listThreads(db, bodyId ?? null, MOST.threads),
    listPublications(db, { bodyId, limit: MOST.publications }),
    listTalkedRounds(db, bodyId ?? null, MOST.rounds),
    bodyId === undefined ? listBodies(db) : [],
  ]);
  const standing = bodies.filter(({ endedOn }) => endedOn === null);
  return { news, coming, past, threads, publications, rounds, bodies: standing };
}
export type Network = Awaited<ReturnType<typeof loadNetwork>>;
