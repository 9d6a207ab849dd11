/** An event’s page, for everyone. */
export function eventHref(bodySlug: string, slug: string): string {
  return `/network/${bodySlug}/events/${slug}`;
}

/** Where one booking is seen and cancelled: whoever has the link may. */
export function bookingHref(secret: string): string {
  return `/network/bookings/${secret}`;
}
