import { anyone } from '../../../web/edge/access.rules.ts';
import { type Screen, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { hashToken } from '../../../web/edge/tokens.ts';
import { BookingPage, NoBookingPage } from './booking.page.tsx';
import { findBooking } from './bookings.queries.ts';
import { cancelBooking } from './cancel-booking.ts';
import { findEventById } from './events.queries.ts';
import { words } from './words.en.ts';

/** One booking; its address is the only way to it. */
export const bookingRoute = route({
  path: '/network/bookings/:token',
  who: anyone,
  object: ({ db, params }) => findBooking(db, hashToken(params['token'] ?? '')),
  limit: { hits: 60, seconds: 600 },
  async page(at, booking): Promise<Screen> {
    if (!booking)
      return {
        title: words.goneTitle,
        status: 404,
        isSecret: true,
        body: <NoBookingPage cancelled={false} />,
      };
    const event = await findEventById(at.db, booking);
    return {
      title: booking.isWaiting ? words.waitTitle : words.bookedTitle,
      isSecret: true,
      body: <BookingPage event={event} booking={booking} path={at.path} />,
    };
  },
  async post({ tx, by, object: booking }) {
    if (booking) await cancelBooking(tx, by, booking);
    return showScreen({ title: words.cancelledTitle, isSecret: true, body: <NoBookingPage cancelled /> });
  },
});
