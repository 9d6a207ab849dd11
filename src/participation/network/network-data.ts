import { eventData } from './events/event-data.ts';
import type { Network } from './load-network.ts';

/** A network page for machines. */
export function networkData({ news, coming, past, threads, publications, rounds }: Network) {
  return {
    news: news.map(({ publishedAt, ...item }) => ({ ...item, publishedAt: publishedAt.toString() })),
    events: { coming: coming.map(eventData), past: past.map(eventData) },
    threads: threads.map(({ bodySlug, slug, title, replies, closedAt, outcome }) => ({
      body: bodySlug,
      thread: slug,
      title,
      replies,
      closedAt: closedAt?.toString() ?? null,
      outcome,
    })),
    publications: publications.map(({ publishedOn, ...item }) => ({
      ...item,
      publishedOn: publishedOn.toString(),
    })),
    rounds,
  };
}
