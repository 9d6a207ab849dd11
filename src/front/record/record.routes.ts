import type { Route } from '../../web/edge/route.ts';
import { entriesRoute } from './entries/entries.route.tsx';
import { entryRoute, proofRoute } from './entry/entry.route.tsx';
import { feedRoute } from './feed/feed.route.tsx';
import { threadRecordRoute } from './thread-record.route.tsx';

/** The public record: what it is, its entries, each entry, and how to check it. */
export const recordRoutes: readonly Route[] = [threadRecordRoute, entriesRoute, feedRoute];

/** An entry by its number: after every other page under /record. */
export const entryRoutes: readonly Route[] = [proofRoute, entryRoute];
