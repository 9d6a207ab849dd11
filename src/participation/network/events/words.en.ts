import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant, formatTime, londonDate } from '../../../values/dates.ts';
import { type AccessName, keepBookingsDays } from './event.rules.ts';
import type { BookingFault } from './refusals.rules.ts';

function when(startsAt: Temporal.Instant, endsAt: Temporal.Instant): string {
  const [first, last] = [londonDate(startsAt), londonDate(endsAt)];
  return first.equals(last)
    ? `${formatDate(first)}, ${formatTime(startsAt)} to ${formatTime(endsAt)}`
    : `${formatInstant(startsAt)} to ${formatInstant(endsAt)}`;
}
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const words = {
  when,
  day: formatDate,
  people,
  title: 'Events',
  csv: 'Download as CSV',
  json: 'Download as JSON',
  csvName: 'events.csv',
  lede: 'Come and say what you think, in person or online.',
  filter: 'Where',
  everywhere: 'Everywhere',
  filterAct: 'Show',
  coming: 'Coming',
  noneComing: 'No event is announced. When one is, it stands here.',
  noneHere: 'No event is announced there.',
  past: 'Over',
  online: 'Online',
  facts: { when: 'When', where: 'Where', access: 'Getting in', places: 'Places', round: 'About the round' },
  join: 'Join online',
  left: (left: number | null, capacity: number | null) =>
    left === null
      ? 'Enough for everyone'
      : left === 0
        ? `All ${capacity} are taken. You can wait for one.`
        : `${left} of ${capacity} left`,
  room: (capacity: number) => `Room for ${people(capacity)}`,
  accessNames: {
    'step-free': 'No steps',
    'hearing-loop': 'Hearing loop',
    bsl: 'British Sign Language',
    childcare: 'Childcare',
    'quiet-room': 'Quiet room',
    toilet: 'Toilet that wheelchairs fit',
    parking: 'Parking for blue badges',
    food: 'Something to eat',
  } satisfies Record<AccessName, string>,
  noAccess: 'Nothing was said. Ask before you come.',
  calendar: 'Put it in your calendar',
  book: 'Say that you come',
  bookWaiting: 'Wait for a place',
  name: 'A name to call you by',
  nameHint: 'It need not be your own.',
  contact: 'How to reach you (optional)',
  contactHint:
    'An e-mail address or a telephone number, only for this event. With an e-mail address we send you the link to cancel.',
  needs: 'What do you need, to come? (optional)',
  needsHint: 'Such as an interpreter, a lift, or somebody to sit with.',
  bookAct: 'Book a place',
  waitAct: 'Wait for a place',
  kept: (body: string) =>
    `Only ${body} reads this. It is deleted ${keepBookingsDays} days after the event, and has nothing to do with any answer you give.`,
  faults: {
    'name-missing': 'Enter a name to call you by',
    'name-long': 'Make it shorter: 60 characters at most',
    'contact-long': 'Make it shorter: 254 characters at most',
    'needs-long': 'Make it shorter: 300 characters at most',
    'event-over': 'This event is over, so there is nothing to book',
  } satisfies Record<BookingFault, string>,
  came: (count: number) => `${people(count).charAt(0).toUpperCase()}${people(count).slice(1)} came.`,
  outcome: 'What came of it',
  noOutcome: (body: string) => `${body} has not said yet what came of it.`,
  bookedTitle: 'You have a place',
  waitTitle: 'You wait for a place',
  waitLede:
    'If somebody cancels, whoever waits longest gets the place. Look here again, or wait for our e-mail.',
  bookedLede: (name: string, title: string) => `${name}, at “${title}”.`,
  keepLink: 'Keep the address of this page: it is the only way to see or cancel your booking.',
  cancel: 'Cancel my booking',
  cancelledTitle: 'Cancelled',
  cancelledLede: 'Your name is deleted, and the place goes to somebody else.',
  goneTitle: 'There is no such booking',
  goneLede: 'It was cancelled, or deleted after the event.',
  toEvent: 'The event',
  toAll: 'All events',
  mailSubject: (title: string) => `Your booking: ${title}`,
  mailBody: (title: string, startsAt: Temporal.Instant, isWaiting: boolean, link: string) =>
    [
      isWaiting
        ? `You wait for a place at “${title}”, ${formatInstant(startsAt)}. We write again if you get one.`
        : `You have a place at “${title}”, ${formatInstant(startsAt)}.`,
      'See or cancel your booking:',
      link,
    ].join('\n\n'),
  movedUpSubject: (title: string) => `You have a place: ${title}`,
  movedUpBody: (title: string, startsAt: Temporal.Instant) =>
    `A place came free, so you have one at “${title}”, ${formatInstant(startsAt)}.\n\nThe link to cancel is in our first message.`,
  toldSubject: (title: string) => `An event: ${title}`,
  toldBody: (title: string, at: string, where: string) => `“${title}”: ${at}. ${where}.`,
  calendarText: (about: string, url: string) => `${about}\n${url}`,
} as const;
