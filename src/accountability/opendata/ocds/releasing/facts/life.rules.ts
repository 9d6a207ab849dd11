import type { Temporal } from 'temporal-polyfill';
import type { AbandonStage } from '../../../../../procurement/clarifying/abandoning/abandonment.rules.ts';
import type { DeadlineCause } from '../../../../../procurement/clarifying/amending/deadline-change.rules.ts';
import type { CriterionKind, ResidentsPart } from '../../../../../procurement/criteria/criterion.rules.ts';
import type { NoticeKind } from '../../../../../procurement/notices/notice.rules.ts';
import type { Procurement } from '../../../../../procurement/tenders/procurement.rules.ts';
import type { DeliveryFacts } from './delivery.rules.ts';

type At = Temporal.Instant;

/** What was published of a tender up to its award, unsorted: each row names its lot. */
type TenderFacts = {
  readonly entries: readonly {
    readonly id: string;
    readonly lotId: string;
    readonly type: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly at: At;
  }[];
  readonly notices: readonly {
    readonly id: string;
    readonly lotId: string | null;
    readonly kind: NoticeKind;
    readonly identifier: string;
    readonly publishedAt: At;
    readonly recordedAt: At;
  }[];
  readonly criteria: readonly {
    readonly lotId: string;
    readonly id: string;
    readonly code: string;
    readonly kind: CriterionKind;
    readonly title: string;
    readonly question: string;
    readonly weight: number;
    readonly residentsPart: ResidentsPart;
    readonly residentsScore: boolean;
  }[];
  readonly mandateLines: readonly {
    readonly lotId: string;
    readonly roundSlug: string;
    readonly roundTitle: string;
    readonly outcomeSlug: string;
    readonly outcomeName: string;
    readonly version: number;
    readonly answer: 'adopted' | 'varied' | 'declined';
    readonly basisPoints: number;
    readonly criterionIds: readonly string[];
  }[];
  readonly documents: readonly {
    readonly lotId: string;
    readonly id: string;
    readonly title: string;
    readonly version: number;
    readonly addedAt: At;
    readonly amendmentId: string | null;
    readonly mediaType: string;
  }[];
  readonly amendments: readonly {
    readonly lotId: string;
    readonly id: string;
    readonly number: number;
    readonly what: string;
    readonly reason: string;
    readonly publishedAt: At;
  }[];
  readonly deadlineChanges: readonly {
    readonly lotId: string;
    readonly id: string;
    readonly because: DeadlineCause;
    readonly reason: string;
    readonly changedAt: At;
    readonly fromDueAt: At;
    readonly toDueAt: At;
  }[];
  readonly answers: readonly {
    readonly lotId: string;
    readonly id: string;
    readonly number: number;
    readonly answeredAt: At;
  }[];
  readonly abandonments: readonly {
    readonly lotId: string;
    readonly stage: AbandonStage;
    readonly reason: string;
    readonly abandonedAt: At;
  }[];
  readonly panels: readonly {
    readonly lotId: string;
    readonly slug: string;
    readonly title: string;
    readonly purpose: 'score' | 'monitor';
    readonly seats: number | null;
    readonly drawnAt: At | null;
  }[];
};

/** All that is public of some contracting processes. */
export type Facts = TenderFacts & DeliveryFacts;
export type Fact<Name extends keyof Facts> = Facts[Name][number];
export type Lot = Procurement;

/** One contracting process: its lots, the first lot first, and everything public about them. */
export type Life = {
  readonly lots: readonly [Lot, ...Lot[]];
  /** Whether all lots together are at or over the threshold; null where nobody knows. */
  readonly isAboveThreshold: boolean | null;
  readonly facts: Facts;
};
