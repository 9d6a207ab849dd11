import { Temporal } from 'temporal-polyfill';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';

/** One dated step for people whom a stopped contract served. */
export type LeavingStep = {
  readonly id: string;
  /** Who is affected. */
  readonly people: string;
  /** What happens to them. */
  readonly what: string;
  readonly dueOn: Temporal.PlainDate;
  /** The post that answers for it, never a person’s name. */
  readonly answers: string;
  /** Where they get help. */
  readonly help: string;
  readonly doneOn: Temporal.PlainDate | null;
  /** The day it was taken out of the plan, and why; it stays readable. */
  readonly withdrawnOn: Temporal.PlainDate | null;
  readonly withdrawnReason: string | null;
};

/** `late`: its day is over and it is not done. `done-late`: it was done after its day. */
export type StepState = 'to-do' | 'late' | 'done' | 'done-late' | 'withdrawn';

/** How a step stands on a day; its own day still counts. */
export function stateOfStep(
  { dueOn, doneOn, withdrawnOn }: Pick<LeavingStep, 'dueOn' | 'doneOn' | 'withdrawnOn'>,
  on: Temporal.PlainDate,
): StepState {
  const { compare } = Temporal.PlainDate;
  if (withdrawnOn) return 'withdrawn';
  if (doneOn) return compare(doneOn, dueOn) > 0 ? 'done-late' : 'done';
  return compare(on, dueOn) > 0 ? 'late' : 'to-do';
}

/** How many of a plan’s steps are done and late, and the day of the next. */
export type LeavingCount = {
  readonly all: number;
  readonly done: number;
  readonly late: number;
  readonly nextOn: Temporal.PlainDate | null;
};

/** Counts the steps of a stopped contract as they stand on a day; withdrawn ones are no part of the plan. */
export function countSteps(steps: readonly LeavingStep[], on: Temporal.PlainDate): LeavingCount {
  const planned = steps.filter(({ withdrawnOn }) => withdrawnOn === null);
  const open = planned.filter(({ doneOn }) => doneOn === null);
  const [first] = open.map(({ dueOn }) => dueOn).sort(Temporal.PlainDate.compare);
  return {
    all: planned.length,
    done: planned.length - open.length,
    late: open.filter((step) => stateOfStep(step, on) === 'late').length,
    nextOn: first ?? null,
  };
}

export type StepFault = 'not-stopped' | 'blank' | 'past';

/** What keeps a step from being published: the contract goes on, something is not said, or its day is over. */
export function findStepFault(
  step: Pick<LeavingStep, 'people' | 'what' | 'answers' | 'help' | 'dueOn'>,
  isStopped: boolean,
  on: Temporal.PlainDate,
): StepFault | undefined {
  if (!isStopped) return 'not-stopped';
  if ([step.people, step.what, step.answers, step.help].some((text) => text.trim() === '')) return 'blank';
  return Temporal.PlainDate.compare(step.dueOn, on) < 0 ? 'past' : undefined;
}

export type DoneFault = 'withdrawn' | 'done' | 'to-come' | 'too-soon';

/** What keeps a step from being ticked: it is withdrawn or done, or its day of doing is to come or before it was published. */
export function findDoneFault(
  step: Pick<LeavingStep, 'doneOn' | 'withdrawnOn'> & { readonly addedOn: Temporal.PlainDate },
  doneOn: Temporal.PlainDate,
  on: Temporal.PlainDate,
): DoneFault | undefined {
  if (step.withdrawnOn) return 'withdrawn';
  if (step.doneOn) return 'done';
  if (Temporal.PlainDate.compare(doneOn, on) > 0) return 'to-come';
  return Temporal.PlainDate.compare(doneOn, step.addedOn) < 0 ? 'too-soon' : undefined;
}

export type WithdrawFault = 'withdrawn' | 'done' | `reason-${ReasonRefusal}`;

/** What keeps a step from being withdrawn: it is withdrawn or done, or the reason says too little of what changes. */
export function findWithdrawFault(
  step: Pick<LeavingStep, 'people' | 'what' | 'doneOn' | 'withdrawnOn'>,
  reason: string,
): WithdrawFault | undefined {
  if (step.withdrawnOn) return 'withdrawn';
  if (step.doneOn) return 'done';
  const decided = decideReason({ text: reason, others: [], about: [step.people, step.what, RESTS_ON] });
  return 'refused' in decided ? `reason-${decided.refused}` : undefined;
}

const RESTS_ON = 'plan date people step contract service instead place help';
