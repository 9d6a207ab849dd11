import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatDateRange, londonDate } from '../../values/dates.ts';
import { yearPeriod } from '../spend/months.rules.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import { daysBetween, type InvitationState, mostReminders } from './invitations.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

const asks: Readonly<Record<Ask, string>> = { charter: 'Charter', review: 'Review' };

/** What finance officers read. */
export const deskWords = {
  title: 'Invitations',
  heading: (body: string) => `Invitations of ${body}`,
  lede: 'What you paid a supplier in a year decides what you ask of it: to sign the Charter, to complete the Review, or both. You invite here, and remind twice at most. Nobody is asked the same thing twice for one year.',
  noPayments: 'Bring in payments first: they decide who is asked for what.',
  payments: 'Payment files',
  notInDemonstration:
    'This is a demonstration, and these payments are real. Real suppliers are not written to from here.',
  year: 'Payments of',
  yearOf: (year: string) => {
    const { from, to } = yearPeriod(year);
    return formatDateRange(from, to);
  },
  show: 'Show',
  asks: (list: readonly Ask[]) => list.map((ask) => asks[ask]).join(' and '),
  waiting: {
    title: 'To do',
    new: (count: number) =>
      count === 0
        ? 'Nobody is newly in a tier.'
        : `${some(count, 'supplier is', 'suppliers are')} newly in a tier and not asked yet.`,
    invite: 'Invite suppliers',
    toPost: (count: number) =>
      count === 0
        ? 'No letter waits to be posted.'
        : `${some(count, 'letter waits', 'letters wait')} to be posted.`,
    post: 'Print letters',
    remind: (count: number) =>
      count === 0
        ? 'Nobody is due to be reminded.'
        : `${some(count, 'supplier has', 'suppliers have')} not answered for ${daysBetween} days.`,
    remindNow: 'Remind suppliers',
    addresses: 'Bring in e-mail and postal addresses',
  },
  replies: {
    title: 'Replies',
    published: 'Everyone can read this table.',
  },
  list: {
    title: 'Invited',
    search: 'Name of the supplier',
    state: 'Where it stands',
    everything: 'All',
    caption: (total: number) => `${some(total, 'invitation')}, by name`,
    head: ['Supplier', 'Paid', 'Asked for', 'Sent', 'Where it stands'],
    none: 'No invitation fits what you asked for.',
    noneYet: 'Nobody was invited for this year yet.',
    csv: 'This list for your own mail merge (CSV, with codes: keep it safe)',
    hidden: 'name hidden from everyone else',
    atLeast: 'at least',
    sent: (on: Temporal.Instant | null, way: 'e-mail' | 'letter', number: number) =>
      on === null
        ? `${way}, not yet`
        : `${formatDate(londonDate(on))}, ${way}${number > 0 ? `, reminder ${number}` : ''}`,
  },
  states: {
    'to-post': 'Letter to post',
    waiting: 'Waiting for an answer',
    remind: `No answer for ${daysBetween} days`,
    returned: 'Came back',
    answered: 'Answered',
    declined: 'Said no',
  } satisfies Record<InvitationState, string>,

  invite: {
    title: 'Invite suppliers newly in a tier',
    lede: (count: number, byEmail: number, byLetter: number) =>
      `${some(count, 'supplier')}: ${grouped.format(byEmail)} by e-mail, ${grouped.format(byLetter)} by letter. An e-mail goes out at once. A letter waits until you print and post it.`,
    none: 'Nobody is newly in a tier for this year: everyone asked was invited, or signed and filed already.',
    tiers: (charter: number, review: number, both: number) =>
      `Charter only: ${grouped.format(charter)}. Review only: ${grouped.format(review)}. Both: ${grouped.format(both)}.`,
    caption: (total: number) => `${some(total, 'supplier')} newly in a tier, the largest payments first`,
    head: ['Supplier', 'Paid', 'Asked for', 'How'],
    email: 'e-mail',
    letter: 'letter',
    confirm: (count: number) =>
      `Yes, invite ${count === 1 ? 'this supplier' : `these ${some(count, 'supplier')}`}`,
    confirmLegend: 'Are you sure?',
    act: (count: number) => `Invite ${some(count, 'supplier')}`,
    csv: 'This list (CSV), to fill in addresses',
    faults: {
      confirm: 'Tick the box if you want to invite them',
      'nobody-new': 'Nobody is newly in a tier any more: a colleague may have invited them',
    },
  },
  remind: {
    title: 'Remind suppliers that have not answered',
    lede: (count: number, byEmail: number, byLetter: number) =>
      `${some(count, 'supplier')}: ${grouped.format(byEmail)} by e-mail, ${grouped.format(byLetter)} by letter. Each is reminded ${mostReminders} times at most, and never after an answer.`,
    none: `Nobody is due to be reminded. A reminder comes ${daysBetween} days after the last letter, twice at most, and never after an answer.`,
    confirm: (count: number) =>
      `Yes, remind ${count === 1 ? 'this supplier' : `these ${some(count, 'supplier')}`}`,
    act: (count: number) => `Remind ${some(count, 'supplier')}`,
    faults: {
      confirm: 'Tick the box if you want to remind them',
      'nobody-to-remind': 'Nobody is due any more: a colleague may have reminded them',
    },
  },
  preview: {
    title: 'What they read',
    one: (to: string) => `To ${to}`,
    subject: 'Subject',
    code: 'WWWW-WWWW-WWWW',
    note: 'Each gets a code of its own.',
  },
  letters: {
    title: 'Letters to post',
    lede: (count: number, total: number) =>
      count === total
        ? `${some(count, 'letter')}, each on a page of its own when you print.`
        : `${some(count, 'letter')} of ${grouped.format(total)}, each on a page of its own when you print. When these are posted, the next ones come.`,
    none: 'No letter waits to be posted.',
    print: 'Print these letters',
    secret: 'Each letter holds a code. Do not leave them lying about.',
    confirm: 'Yes, these letters were posted',
    act: 'They were posted',
    faults: {
      confirm: 'Tick the box when the letters were posted',
      'nothing-to-post': 'None of these letters waits any more',
    },
  },
  one: {
    title: (name: string) => `Invitation: ${name}`,
    facts: {
      supplier: 'Supplier',
      paid: 'You paid it',
      asked: 'Asked for',
      state: 'Where it stands',
      sent: 'Last sent',
      rule: 'By this rule',
    },
    contactTitle: 'Where you write to it',
    contactLede:
      'Nobody else sees this. Whoever signs in with the e-mail address may act for the supplier while nobody else does.',
    email: 'E-mail address',
    postal: 'Postal address',
    save: 'Save the addresses',
    emailWrong: 'Enter an e-mail address in the right form, such as name@example.org',
    postalLong: 'Use 500 letters or fewer',
    returnedTitle: 'If it came back',
    returned: 'It came back: count it as not reached',
    notReturned: 'It did arrive after all',
    declinedTitle: 'If they told you no',
    declined: 'They said no: do not remind them',
    letterTitle: 'What it reads',
  },
  addresses: {
    title: 'Bring in addresses',
    lede: 'A file (CSV) with a row for each supplier and the columns supplier, e_mail and postal_address. Take the list of suppliers, fill it in from your finance system, and send it here.',
    file: 'The file',
    act: 'Bring the addresses in',
    done: (count: number) => `${some(count, 'address was', 'addresses were')} brought in.`,
    rejected: (count: number) => `${some(count, 'row')} could not be used:`,
    line: (line: number, why: string) => `Line ${line}: ${why}`,
    faults: {
      missing: 'Choose a file',
      'too-large': 'Choose a file with 10,000 rows or fewer',
      'not-a-table': 'We could not read this file as a table (CSV) with a column called supplier',
      'supplier-unknown': 'no supplier has this name in the address of its page',
      'email-malformed': 'this is not an e-mail address',
    },
  },
  tasks: {
    new: (count: number) => `Invite ${some(count, 'supplier')} newly in a tier`,
    post: (count: number) => `Print and post ${some(count, 'letter')} to suppliers`,
    remind: (count: number) => `Remind ${some(count, 'supplier')} that did not answer`,
  },
} as const;
