import type { Route } from '../../web/edge/route.ts';
import { newsArchiveRoute, threadsArchiveRoute } from './archive/archive.route.tsx';
import { roundTalkRoute } from './comments/round-talk.route.tsx';
import { themeRoute } from './comments/theme.route.tsx';
import { addPublicationRoute } from './desk/add-publication.route.tsx';
import { changeEventRoute } from './desk/change-event.route.tsx';
import { changeNewsRoute } from './desk/change-news.route.tsx';
import { networkDeskRoute } from './desk/desk.route.tsx';
import { eventDeskRoute } from './desk/event-desk.route.tsx';
import { readRoute } from './desk/read.route.tsx';
import { writeEventRoute } from './desk/write-event.route.tsx';
import { writeNewsRoute } from './desk/write-news.route.tsx';
import { bookingRoute } from './events/booking.route.tsx';
import { eventCalendarRoute, eventRoute } from './events/event.route.tsx';
import { eventsRoute } from './events/events.route.tsx';
import { bodyNetworkRoute, networkRoute } from './network.route.tsx';
import { newsRoute } from './news/news.route.tsx';
import { summaryDeskRoute } from './summaries/summary-desk.route.tsx';
import { askRoute } from './threads/ask.route.tsx';
import { closeThreadRoute } from './threads/close.route.tsx';
import { reportReplyRoute } from './threads/report.route.tsx';
import { threadTalkRoute } from './threads/thread.route.tsx';

/** Between rounds: news, events, comments, threads, and the desk of those who keep them. */
export const networkRoutes: readonly Route[] = [
  networkRoute,
  // Before a body’s own page, which any other name would be.
  eventsRoute,
  newsArchiveRoute,
  threadsArchiveRoute,
  bookingRoute,
  roundTalkRoute,
  themeRoute,
  bodyNetworkRoute,
  newsRoute,
  eventRoute,
  eventCalendarRoute,
  askRoute,
  threadTalkRoute,
  reportReplyRoute,
  networkDeskRoute,
  readRoute,
  writeNewsRoute,
  changeNewsRoute,
  addPublicationRoute,
  writeEventRoute,
  eventDeskRoute,
  changeEventRoute,
  summaryDeskRoute,
  closeThreadRoute,
];
