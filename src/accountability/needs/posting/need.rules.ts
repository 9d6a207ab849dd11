import { Temporal } from 'temporal-polyfill';
import { readSpokenText } from '../../../participation/network/spoken-text.rules.ts';
import { parseQuantity } from './quantity.rules.ts';

export type NeedState = 'draft' | 'waiting' | 'shown' | 'declined' | 'closed' | 'withdrawn';

/** The four questions, in the order they are asked; each is saved when it is answered. */
export const needSteps = ['what', 'when', 'where', 'who'] as const;
export type NeedStep = (typeof needSteps)[number];

export const audiences = [
  'everyone',
  'children',
  'young-people',
  'older-people',
  'disabled-people',
  'families',
  'outside',
] as const;
export const presences = ['our-people', 'group-leader', 'nobody'] as const;
export const checksAsked = ['none', 'basic', 'enhanced', 'ask-us'] as const;
export type Audience = (typeof audiences)[number];
export type Presence = (typeof presences)[number];
export type ChecksAsked = (typeof checksAsked)[number];

export const longestTitle = 120;
export const longestPlace = 120;
/** A need ends at most so many days ahead; a group that still needs it then gives it a later end. */
export const mostDaysAhead = 366;

export type WhatFault = 'kind' | 'title-missing' | 'title-long' | 'title-gives-away';

/** What is needed, in a line that everyone reads: no address, number or link. */
export function readTitle(typed: string): { readonly title: string } | { readonly fault: WhatFault } {
  const read = readSpokenText(typed.replace(/\s+/g, ' '), longestTitle);
  if ('text' in read) return { title: read.text };
  const faults = {
    blank: 'title-missing',
    'too-short': 'title-missing',
    'too-long': 'title-long',
    'gives-away': 'title-gives-away',
  } as const;
  return { fault: faults[read.refused] };
}

export type WhenFault = 'quantity' | 'quantity-too-much' | 'starts-past' | 'ends-before' | 'ends-far';
type When = {
  /** Empty where nothing is counted. */
  readonly quantity: string;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
};

/** How much, and between which days. `isCounted` says whether the kind has a unit; if not, no number is asked. */
export function readWhen(
  typed: When,
  isCounted: boolean,
  today: Temporal.PlainDate,
): { readonly quantity: number | null } | { readonly faults: readonly WhenFault[] } {
  const quantity = isCounted ? parseQuantity(typed.quantity) : null;
  const { compare } = Temporal.PlainDate;
  const faults: (WhenFault | undefined)[] = [
    quantity === undefined
      ? 'quantity'
      : quantity !== null && quantity > 1_000_000
        ? 'quantity-too-much'
        : undefined,
    compare(typed.startsOn, today) < 0 ? 'starts-past' : undefined,
    compare(typed.endsOn, typed.startsOn) < 0
      ? 'ends-before'
      : compare(typed.endsOn, today.add({ days: mostDaysAhead })) > 0
        ? 'ends-far'
        : undefined,
  ];
  const found = faults.filter((fault) => fault !== undefined);
  return found.length > 0 || quantity === undefined ? { faults: found } : { quantity };
}

export type WhereFault = 'place-missing' | 'place-long' | 'place-gives-away' | 'district';

/** The name of a hall, a school, a park or a street: never somebody’s home, so no whole postcode. */
export function readPlace(typed: string): { readonly place: string } | { readonly fault: WhereFault } {
  const read = readSpokenText(typed.replace(/\s+/g, ' '), longestPlace);
  if ('text' in read) return { place: read.text };
  const faults = {
    blank: 'place-missing',
    'too-short': 'place-missing',
    'too-long': 'place-long',
    'gives-away': 'place-gives-away',
  } as const;
  return { fault: faults[read.refused] };
}

export type WhoFault = 'for-whom' | 'present' | 'checks' | 'young-people-alone';

/** For whom it is and who is there. Nobody comes to children or young people with nobody of the group present. */
export function readWho(typed: {
  readonly forWhom: string;
  readonly present: string;
  readonly checks: string;
}):
  | { readonly forWhom: Audience; readonly present: Presence; readonly checks: ChecksAsked }
  | { readonly faults: readonly WhoFault[] } {
  const forWhom = audiences.find((one) => one === typed.forWhom);
  const present = presences.find((one) => one === typed.present);
  const checks = checksAsked.find((one) => one === typed.checks);
  const isAlone = present === 'nobody' && (forWhom === 'children' || forWhom === 'young-people');
  if (forWhom && present && checks && !isAlone) return { forWhom, present, checks };
  const faults: (WhoFault | undefined)[] = [
    forWhom ? undefined : 'for-whom',
    isAlone ? 'young-people-alone' : present ? undefined : 'present',
    checks ? undefined : 'checks',
  ];
  return { faults: faults.filter((fault) => fault !== undefined) };
}

/** The facts of a need that say which question comes next. */
export type NeedSoFar = {
  readonly title: string;
  readonly startsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly measureId: string | null;
  readonly quantity: number | null;
  readonly districtSlug: string | null;
  readonly place: string;
  readonly forWhom: string | null;
};

/** The first question that has no answer yet; undefined once all four have. */
export function nextStep(need: NeedSoFar): NeedStep | undefined {
  if (need.title === '') return 'what';
  if (!need.startsOn || !need.endsOn || (need.measureId === null) !== (need.quantity === null)) return 'when';
  if (!need.districtSlug || need.place === '') return 'where';
  return need.forWhom === null ? 'who' : undefined;
}
