import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { MOST_CHARACTERS } from './joint.rules.ts';
import type { JointNoteRefusal } from './write-joint-note.ts';

const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const grouped = new Intl.NumberFormat('en-GB');

export const words = {
  listTitle: 'Joint commissioning',
  listLede: (body: string) =>
    `Suppliers that ${body} pays and other public bodies pay too. Officers of those bodies keep one note together on each.`,
  listCaption: 'Suppliers you share, those that most bodies pay first',
  listHead: ['Supplier', 'Bodies', 'Paid together', 'Notes'],
  listNone: 'No supplier of this body was paid by another body in the last whole year.',
  open: (supplier: string) => `the joint note on ${supplier}`,
  count: (notes: number) => (notes === 0 ? 'Start one' : `${grouped.format(notes)} written`),
  title: (supplier: string) => `Joint note: ${supplier}`,
  back: 'Joint commissioning',
  who: (bodies: readonly string[]) =>
    `Officers of ${and.format(bodies)} can read this and add to it: the bodies that pay this supplier. Nobody else sees it. What is written stays, with its writer and date.`,
  paidCaption: 'What each body paid it, year by year',
  paidHead: ['Year', 'Paid by', 'Paid'],
  supplierPage: 'Its public page',
  notes: 'What was written',
  none: 'Nothing yet. Begin with what your body buys from this supplier, and when that ends.',
  signed: (name: string | null, body: string, at: Temporal.Instant) =>
    `${name ?? 'An officer'}, ${body}, ${formatDate(londonDate(at))}`,
  add: 'Add to the note',
  addHint: 'Common needs, contract end dates, what could be bought together. No personal details.',
  save: 'Add',
  refused: {
    blank: 'Write something to add.',
    'too-long': `Write ${grouped.format(MOST_CHARACTERS)} characters or fewer.`,
    'not-shared': 'Only bodies that pay this supplier can write here, and only where two or more do.',
  } satisfies Record<JointNoteRefusal, string>,
} as const;
