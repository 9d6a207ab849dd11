import type { SupplierKind } from '../../../../people/suppliers/kinds/supplier-kind.rules.ts';
import { formatInstant } from '../../../../values/dates.ts';
import { formatPounds } from '../../../../values/money.ts';
import type { MergeRefusal } from '../decide-merge.rules.ts';
import type { SplitRefusal } from '../split-payees.ts';
import type { UndoRefusal } from '../undo-change.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

export const kindNames: Record<SupplierKind, string> = {
  company: 'Company',
  charity: 'Charity',
  mutual: 'Mutual or community interest company',
  partnership: 'Partnership',
  person: 'Person or sole trader',
  health: 'NHS body',
  council: 'Council',
  'public-body': 'Another public body',
  unknown: 'Not known',
};

export const mergeRefusals: Record<MergeRefusal | 'answered-already', string> = {
  'same-supplier': 'These are one supplier already. Choose another.',
  'merged-already': 'One of them has become another supplier since. Open the list again.',
  'invented-and-real': 'One of them is made up for the demonstration and the other is real. They stay apart.',
  'numbers-differ': 'They have different numbers in the same public register, so they are two suppliers.',
  'both-have-people':
    'People act for both of them here, or both have bid or signed. Ask them which one to keep, and end the other’s roles first.',
  'reason-blank': 'Say why they are one supplier',
  'answered-already': 'Somebody has answered this already.',
};

export const splitRefusals: Record<SplitRefusal, string> = {
  'nothing-chosen': 'Choose the names that are another supplier',
  'nothing-left': 'Leave at least one name: a supplier with none would be nobody.',
  'merged-already': 'This has become another supplier since. Open the list again.',
  'reason-blank': 'Say why they are another supplier',
};

export const undoRefusals: Record<UndoRefusal, string> = {
  'undone-already': 'Somebody has undone this already.',
  'changed-since': 'A later change moved these names on. Undo that one first.',
  'has-people-now': 'People act for the supplier that was made here. End their roles first.',
  'reason-blank': 'Say why it is undone',
};

export const words = {
  title: (body: string) => `Who was paid: names to decide at ${body}`,
  heading: 'Is this the same supplier?',
  lede: 'Each of these names may be a supplier that is known already. Until you answer, it counts as a supplier of its own. Every answer is recorded and can be undone.',
  waiting: (count: number) => some(count, 'decision waits', 'decisions wait'),
  none: 'Nothing waits. Names that may be a supplier known already show here after an import.',
  published: 'Published as',
  mayBe: 'May be',
  why: 'Why',
  sure: (percent: number) => `${percent}% sure.`,
  question: (name: string, other: string) => `Is ${name} the same as ${other}?`,
  same: 'The same',
  different: 'Not the same',
  rest: 'Those left open on this page',
  restItems: { open: 'Leave them open', same: 'All are the same', different: 'None is the same' },
  save: 'Save the answers',
  nothingAnswered: 'Answer at least one of these, or say what becomes of those left open',
  saved: (count: number) => `${some(count, 'answer')} saved.`,
  history: 'What was merged and split',
  names: 'Also published as',
  ids: 'Ledger number',
  numbers: 'Registered as',
  paid: 'Paid by you',
  paidBy: (pence: number, payments: number) => `${formatPounds(pence)} in ${some(payments, 'payment')}`,
  bodies: 'Public bodies',
  kind: 'What it is',
  find: {
    title: 'Find a supplier',
    lede: 'To make two suppliers one, or to part names that are two.',
    label: 'Any part of a name',
    act: 'Find',
    found: (count: number, text: string) => `${some(count, 'supplier')} with “${text}” in a name`,
    more: (limit: number) => `The first ${limit}. Type more of the name to find others.`,
    none: (text: string) => `No supplier has “${text}” in its name. Try a shorter part of it.`,
  },
  supplier: {
    title: (name: string) => `Supplier: ${name}`,
    back: 'Names to decide',
    publicPage: 'Its public page',
    namesTitle: 'Names it was published under by you',
    namesHead: [
      'Another supplier',
      'Published name',
      'Number',
      'VAT number',
      'Company number',
      'How it came here',
    ],
    choose: (name: string) => `${name} is another supplier`,
    splitLede: 'Choose the names that are not this supplier. Together they become one of their own.',
    reason: 'Why they are another supplier',
    reasonHint: 'Officers of every body that pays it read this.',
    split: 'Make them a supplier of their own',
    noNames: 'You have not paid it.',
    mergeTitle: 'Is it the same as another?',
    sure: (percent: number, sentence: string) => `${sentence} ${percent}% sure.`,
  },
  merge: {
    title: 'Are these two one supplier?',
    lede: 'If they are, both names count as one for every public body here. It can be undone.',
    one: 'This',
    other: 'And this',
    reason: 'Why they are one supplier',
    reasonHint: 'Officers of every body that pays them read this.',
    act: 'Make them one',
    cancel: 'Leave them as they are',
  },
  changes: {
    title: (body: string) => `What was merged and split at ${body}`,
    heading: 'What was merged and split',
    head: ['What', 'Why', 'Who and when', 'Undo'],
    merged: (from: string, to: string) => `${from} became ${to}`,
    split: (from: string, to: string) => `${to} was parted from ${from}`,
    payees: (count: number) => some(count, 'name'),
    madeBy: (who: string | null, body: string) => `${who ?? 'At the terminal'}, for ${body}`,
    when: formatInstant,
    undo: 'Undo',
    undoWhat: (what: string) => `: ${what}`,
    undone: (who: string | null, when: string, why: string) =>
      `Undone by ${who ?? 'the terminal'}, ${when}: ${why}`,
    none: 'Nothing has been merged or split yet. What officers decide shows here, and can be undone.',
  },
  undo: {
    title: 'Undo this change?',
    lede: 'Every name goes back where it was. No payment changes.',
    reason: 'Why it is undone',
    act: 'Undo it',
  },
  task: (count: number) =>
    `Decide whether ${some(count, 'name')} in your payments ${count === 1 ? 'is a supplier' : 'are suppliers'} known already`,
} as const;
