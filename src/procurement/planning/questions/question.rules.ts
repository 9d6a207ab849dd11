import type { Temporal } from 'temporal-polyfill';
import {
  type Procurement,
  procedures,
  reservedAreas,
  reservedKinds,
  rungs,
} from '../../tenders/procurement.rules.ts';
import type { BodyKind, Regime } from '../../tenders/regime.rules.ts';

/** What a body decides while it plans a purchase: one question a page, each answer with its reason. */
export const planQuestions = [
  'need',
  'prevention',
  'neighbours',
  'well-being',
  'consult',
  'involvement',
  'engagement',
  'engagement-outcome',
  'lots',
  'procedure',
  'direct-award-ground',
  'reserved-area',
  'reserved-kind',
  'planned-notice',
  'time-limits',
  'sealing',
] as const;
export type PlanQuestion = (typeof planQuestions)[number];

/** What can be answered to each. Those of the purchase itself are its own columns’ values. */
export const planChoices = {
  need: ['buy', 'partly', 'not'],
  prevention: ['no', 'partly', 'yes'],
  neighbours: ['alone', 'together', 'theirs'],
  'well-being': ['improves', 'little'],
  consult: ['here', 'otherwise', 'no'],
  involvement: rungs,
  engagement: ['yes', 'no'],
  'engagement-outcome': ['none', 'evened-out', 'excluded'],
  lots: ['several', 'one'],
  procedure: procedures,
  'direct-award-ground': [
    'single-supplier',
    'prototype',
    'additional',
    'commodities',
    'insolvency',
    'urgency',
    'user-choice',
    'protect-life',
    'no-suitable-bids',
  ],
  'reserved-area': reservedAreas,
  'reserved-kind': reservedKinds,
  'planned-notice': ['yes', 'no'],
  'time-limits': ['documents-with-notice', 'documents-later', 'urgent'],
  sealing: ['openers', 'access-rule'],
} as const satisfies Record<PlanQuestion, readonly string[]>;

export type PlanAnswer = {
  readonly question: PlanQuestion;
  readonly choice: string;
  readonly reason: string;
  readonly startsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
};

/** What decides which questions a purchase is asked. */
export type PlanGround = {
  readonly procurement: Pick<Procurement, 'kindOfService' | 'category' | 'procedure' | 'lotsOf'> &
    Partial<Pick<Procurement, 'reservedArea' | 'reservedKind'>>;
  readonly regime: Regime;
  readonly bodyKind: BodyKind;
  /** The answers that stand, by question. */
  readonly answers: ReadonlyMap<PlanQuestion, Pick<PlanAnswer, 'choice'>>;
};
