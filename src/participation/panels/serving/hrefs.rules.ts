type Named = { readonly slug: string };
type AtDesk = Named & { readonly bodySlug: string };

/** A drawn person’s own place on a panel. */
export function mySeatHref({ slug }: Named): string {
  return `/panels/${slug}/my-seat`;
}

export function myExpensesHref(panel: Named): string {
  return `${mySeatHref(panel)}/expenses`;
}

/** Who answered, at the desk of whoever looks after the panel. */
export function seatsHref({ bodySlug, slug }: AtDesk): string {
  return `/work/${bodySlug}/panels/${slug}/members`;
}

export function seatHref(panel: AtDesk, seatId: string): string {
  return `${seatsHref(panel)}/${seatId}`;
}

/** The panel’s days, with their registers. */
export function daysHref({ bodySlug, slug }: AtDesk): string {
  return `/work/${bodySlug}/panels/${slug}/days`;
}

export function registerHref(panel: AtDesk, meetingId: string): string {
  return `${daysHref(panel)}/${meetingId}`;
}

/** Where a cost is typed in for somebody. */
export function claimForHref(panel: AtDesk): string {
  return `${expensesHref(panel)}/new`;
}

/** What people on a panel are to be paid. */
export function expensesHref({ bodySlug, slug }: AtDesk): string {
  return `/work/${bodySlug}/panels/${slug}/expenses`;
}
