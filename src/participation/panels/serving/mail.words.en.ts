import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant } from '../../../values/dates.ts';

type Message = { readonly subject: string; readonly body: string };
type Named = { readonly title: string; readonly bodyName: string };

export const mail = {
  drawn: (panel: Named, answerBy: Temporal.PlainDate, link: string): Message => ({
    subject: `You were drawn: ${panel.title}`,
    body: `You put your name in for “${panel.title}” of ${panel.bodyName}, and the lot has drawn you.\n\nPlease say yes or no by ${formatDate(answerBy)}. If you say no, or we do not hear from you, somebody else is drawn. You need not say why.\n\nSee what it is about, and answer: ${link}\n\nSign in with this e-mail address.`,
  }),
  meeting: (panel: Named, meeting: { startsAt: Temporal.Instant; place: string }, link: string): Message => ({
    subject: `A day for your panel: ${panel.title}`,
    body: `“${panel.title}” meets on ${formatInstant(meeting.startsAt)}.\n\nWhere: ${meeting.place}\n\nPlease say whether you can come: ${link}`,
  }),
  cancelled: (panel: Named, meeting: { startsAt: Temporal.Instant }, link: string): Message => ({
    subject: `Not on this day: ${panel.title}`,
    body: `“${panel.title}” does not meet on ${formatInstant(meeting.startsAt)} after all.\n\nThe other days: ${link}`,
  }),
} as const;
