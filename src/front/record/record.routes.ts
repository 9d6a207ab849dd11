import type { Route } from '../../web/edge/route.ts';
import { recordRoute } from './about/record.route.tsx';
import { checkRoute } from './check/check.route.tsx';
import { entriesRoute } from './entries/entries.route.tsx';
import { entryRoute, proofRoute } from './entry/entry.route.tsx';
import { proofsRoute } from './entry/proofs.route.tsx';
import { feedRoute } from './feed/feed.route.tsx';
import { threadRecordRoute } from './thread-record.route.tsx';

/** The public record: what it is, its entries, each entry, and how to check it. */
export const recordRoutes: readonly Route[] = [
  recordRoute,
  threadRecordRoute,
  entriesRoute,
  feedRoute,
  checkRoute,
  proofsRoute,
];

/** An entry by its number: after every other page under /record. */
export const entryRoutes: readonly Route[] = [proofRoute, entryRoute];
