import type { Route } from '../../web/edge/route.ts';
import { threadRecordRoute } from './thread-record.route.tsx';

/** The public record: what it is, its entries, each entry, and how to check it. */
export const recordRoutes: readonly Route[] = [threadRecordRoute];
